namespace Attribution.Cli.Commands;

/// <summary>The forms in which a report can be written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Jsonl,
    Markdown,
    Html,
    Sarif,
    Brat,
    Csv,
    GitHub,
}

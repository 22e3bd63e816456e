namespace Attribution.Reports;

/// <summary>The forms in which <see cref="ReportWriter"/> writes a report.</summary>
public enum ReportFormat
{
    /// <summary>Text for an editor to read: the figures, the findings with their remedies, the sources with what they are cited for.</summary>
    Text,
    /// <summary>One JSON document, as <c>report.schema.json</c> describes it; the same report gives the same bytes.</summary>
    Json,
    /// <summary>JSON Lines: the same on one line.</summary>
    Jsonl,
    /// <summary>Markdown (CommonMark).</summary>
    Markdown,
    /// <summary>A page that needs neither network nor scripts: the article with every attribution marked, its sources in the margin.</summary>
    Html,
    /// <summary>SARIF 2.1.0, for code scanning: the findings where they stand in the file.</summary>
    Sarif,
    /// <summary>brat standoff, for annotation tools: the outermost attributions, whose offsets count code points.</summary>
    Brat,
    /// <summary>CSV (RFC 4180), a row an attribution: who says what, how and where.</summary>
    CsvAttributions,
    /// <summary>CSV, a row a source: who it is and on what terms.</summary>
    CsvSources,
    /// <summary>CSV, a row an article: its figures.</summary>
    CsvArticles,
    /// <summary>Workflow commands, which GitHub shows beside the lines that findings are about; it shows ten of each level a step.</summary>
    GitHub,
}

namespace Attribution.Cli.Commands;

/// <summary>What the user says that the inputs are.</summary>
internal enum InputFormat
{
    /// <summary>By name and content.</summary>
    Auto,
    Text,
    Jsonl,
}

namespace Attribution.Cli.Output;

/// <summary>A report that cannot be written; the message fits one line and names the file.</summary>
internal sealed class OutputException(string message) : Exception(message);

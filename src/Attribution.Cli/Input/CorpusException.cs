namespace Attribution.Cli.Input;

/// <summary>An annotated corpus that cannot be used; the message fits one line and names the file.</summary>
internal sealed class CorpusException(string message) : Exception(message);

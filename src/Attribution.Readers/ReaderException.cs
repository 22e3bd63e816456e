namespace Attribution.Readers;

/// <summary>An input that cannot be read. The message fits one line, says what to do, and does not repeat the input's name.</summary>
public sealed class ReaderException(string message, Exception? inner = null) : Exception(message, inner);

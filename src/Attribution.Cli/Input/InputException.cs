namespace Attribution.Cli.Input;

/// <summary>An input that cannot be analysed; the message fits one line and does not repeat the path.</summary>
internal sealed class InputException(string message) : Exception(message);

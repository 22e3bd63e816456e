namespace Attribution.Cli.Config;

/// <summary>A baseline cannot be used; the message is one line for the user.</summary>
internal sealed class BaselineException(string message) : Exception(message);

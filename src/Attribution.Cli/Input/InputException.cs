namespace Attribution.Cli.Input;

/// <summary>An input that cannot be analysed; the message fits one line and does not repeat the path.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>What to tell of a file that cannot be read.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        _ => $"cannot be read: {exception.Message}",
    };
}

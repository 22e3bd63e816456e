namespace Attribution.Cli;

/// <summary>One line each on standard error.</summary>
internal static class Messages
{
    /// <summary>Shows lines while a progress bar holds the last line of the terminal; null for standard error itself.</summary>
    public static Action<string>? Writer { get; set; }

    public static void Error(string text) => Write($"attribution: error: {OneLine(text)}");

    public static void Warning(string text) => Write($"attribution: warning: {OneLine(text)}");

    public static void Note(string text) => Write($"attribution: {OneLine(text)}");

    private static void Write(string line)
    {
        if (Writer is { } writer)
            writer(line);
        else
            Console.Error.WriteLine(line);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

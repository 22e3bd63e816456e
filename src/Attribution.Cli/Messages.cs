namespace Attribution.Cli;

/// <summary>One line each on standard error.</summary>
internal static class Messages
{
    public static void Error(string text) => Console.Error.WriteLine($"attribution: error: {OneLine(text)}");

    public static void Warning(string text) => Console.Error.WriteLine($"attribution: warning: {OneLine(text)}");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

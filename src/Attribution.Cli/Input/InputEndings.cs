using Attribution.Readers;

namespace Attribution.Cli.Input;

/// <summary>What the end of a file's name says about it.</summary>
internal static class InputEndings
{
    private static readonly string[] Lines = [".jsonl", ".ndjson"];
    private static readonly string[] Articles = [".txt", ".html", ".htm", ".xhtml", ".shtml", ".md", ".markdown", ".docx", ".json"];

    /// <summary>The endings that are looked for in folders, for messages.</summary>
    public static string All { get; } = string.Join(", ", Articles.Concat(Lines).Select(ending => "*" + ending));

    public static bool IsArticle(ReadOnlySpan<char> fileName) => EndingOf(fileName, Articles) is not null || HoldsLines(fileName);

    public static bool HoldsLines(ReadOnlySpan<char> fileName) => EndingOf(fileName, Lines) is not null;

    public static bool HoldsLines(string path, InputFormat format) => format == InputFormat.Jsonl || (format == InputFormat.Auto && HoldsLines(path));

    /// <summary>The name without an ending that says no more than what kind of file it is.</summary>
    public static string WithoutEnding(string name) =>
        (EndingOf(Path.GetFileName(name.AsSpan()), Articles) ?? EndingOf(Path.GetFileName(name.AsSpan()), Lines)) is { } ending ? name[..^ending.Length] : name;

    private static string? EndingOf(ReadOnlySpan<char> fileName, string[] endings)
    {
        foreach (var ending in endings)
            if (fileName.Length > ending.Length && fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return ending;
        return null;
    }
}

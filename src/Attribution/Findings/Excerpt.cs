using System.Buffers;
using System.Text;

namespace Attribution.Findings;

/// <summary>Words of the article, short enough for one line, between curly quotation marks.</summary>
internal static class Excerpt
{
    private const string Marks = "\"“”„«»";
    private static readonly SearchValues<char> AnyMark = SearchValues.Create(Marks);

    /// <summary>White space becomes one blank, quotation marks at the ends go; cut at a word, with an ellipsis.</summary>
    public static string Of(ReadOnlySpan<char> text, int longest)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
            if (line.Length > longest + 1)
                break;
        }
        return Shorten(WithoutMarks(line.ToString()), longest);
    }

    public static string Quoted(ReadOnlySpan<char> text, int longest) => $"“{Of(text, longest)}”";

    /// <summary>Marks go only where they stand at both ends, or where the text holds one alone.</summary>
    private static string WithoutMarks(string line)
    {
        var text = line.Trim();
        return text.Length > 1 && AnyMark.Contains(text[0]) && text.AsSpan(1).IndexOfAny(AnyMark) is var next && (next < 0 || next == text.Length - 2)
            ? text[1..].TrimEnd(Marks.ToCharArray())
            : text;
    }

    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest);
        if (end < longest / 2)
            end = char.IsLowSurrogate(text[longest]) ? longest - 1 : longest;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" ,;:—–-….‥"), "…");
    }
}

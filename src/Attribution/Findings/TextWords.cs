using System.Text;
using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>The words of a short text: runs of letters and digits, with apostrophes and hyphens inside them.</summary>
internal static class TextWords
{
    public static IEnumerable<string> Of(string text)
    {
        for (var at = 0; Next(text, at, out var start, out at);)
            yield return text[start..at];
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; Next(text, at, out _, out at);)
            count++;
        return count;
    }

    /// <summary>Appends the words, with blanks between.</summary>
    public static void Append(ReadOnlySpan<char> text, StringBuilder target)
    {
        var isFirst = true;
        for (var at = 0; Next(text, at, out var start, out at); isFirst = false)
        {
            if (!isFirst)
                target.Append(' ');
            target.Append(text[start..at]);
        }
    }

    /// <summary>Whether a set holds one of the words; none is copied for that.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text, HashSet<string> set)
    {
        var words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; Next(text, at, out var start, out at);)
            if (words.Contains(text[start..at]))
                return true;
        return false;
    }

    /// <summary>Whether a set of hashes holds one of the words.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text, WordSet set)
    {
        for (var at = 0; Next(text, at, out var start, out at);)
            if (set.Contains(WordHash.Of(text[start..at])))
                return true;
        return false;
    }

    /// <summary>Finds the first word that begins at a place or after it; false if there is none.</summary>
    private static bool Next(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at;
        while (start < text.Length && !IsWordChar(text, start))
            start++;
        end = start;
        while (end < text.Length && IsWordChar(text, end))
            end++;
        return end > start;
    }

    private static bool IsWordChar(ReadOnlySpan<char> text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
        || (text[i] is '\'' or '’' or '-' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));
}

namespace Attribution.Findings;

/// <summary>The words of a short text: runs of letters and digits, with apostrophes and hyphens inside them.</summary>
internal static class TextWords
{
    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsWordChar(text, i))
                i++;
            if (i > start)
                yield return text[start..i];
            else
                i++;
        }
    }

    private static bool IsWordChar(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
        || (text[i] is '\'' or '’' or '-' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));
}

namespace Attribution.Readers.Html;

/// <summary>Bylines without the word that introduces the names.</summary>
internal static class Bylines
{
    public static string? Bare(string byline, IReadOnlyList<string> introductions)
    {
        var bare = byline.Trim();
        foreach (var word in introductions)
            if (bare.StartsWith(word, StringComparison.OrdinalIgnoreCase) && bare.Length > word.Length && (word[^1] == ':' || char.IsWhiteSpace(bare[word.Length])))
            {
                bare = bare[word.Length..].Trim();
                break;
            }
        var end = bare.AsSpan().IndexOfAny('|', '•', '·');
        bare = end > 0 ? bare[..end].Trim() : bare;
        return bare.Length == 0 ? null : bare;
    }
}

namespace Attribution.Articles;

/// <summary>
/// A 32-bit hash of a word, case folded, with curly apostrophes read as straight ones. It stands for the word in rules,
/// lists and weights, so that no substring is made for a token. FNV-1a (Fowler, Noll, Vo) with a final mix.
/// </summary>
internal static class WordHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = (hash ^ Fold(c)) * Prime;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >> 13);
    }

    /// <summary>The folded character that <see cref="Of"/> hashes.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u2018' or '\u02bc' ? '\'' : char.ToLowerInvariant(c);
    }
}

using Attribution.Articles;

namespace Attribution.Training.Attributions;

/// <summary>Finds the tokens that character spans cover.</summary>
internal sealed class TokenIndex(Token[] tokens)
{
    private readonly int[] starts = Array.ConvertAll(tokens, token => token.Start);

    /// <summary>From the first token that the spans cover to the last; none for no spans.</summary>
    public TokenRange Cover(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
            return TokenRange.None;
        var first = At(spans[0].Start);
        var last = At(spans[^1].End - 1);
        if (first < tokens.Length && tokens[first].End <= spans[0].Start)
            first++;
        return last < first ? TokenRange.None : new TokenRange(first, last + 1);
    }

    private int At(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}

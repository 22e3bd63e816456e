using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>One role of an attribution: its words, and its pieces with blanks and punctuation at their edges dropped.</summary>
internal sealed class ScoredRole
{
    private readonly IReadOnlyList<TextSpan> spans;
    private readonly HashSet<int> tokens;

    public ScoredRole(ScoredText text, IReadOnlyList<TextSpan> spans)
    {
        this.spans = spans;
        tokens = text.TokensIn(spans);
        var ranked = spans.Select(span => new TextSpan(text.Rank(span.Start), text.Rank(span.End))).Where(span => !span.IsEmpty);
        Pieces = SpanList.Merge(ranked);
        IsBare = Pieces.Count == 0;
        if (IsBare)
            Pieces = spans;
    }

    /// <summary>
    /// The pieces as counts of characters that are neither blank nor punctuation; as offsets where there are no others.
    /// Pieces that only such characters part are one.
    /// </summary>
    public IReadOnlyList<TextSpan> Pieces { get; }

    /// <summary>Whether it holds blanks and punctuation alone, such as a colon.</summary>
    public bool IsBare { get; }

    public static bool Same(ScoredRole? one, ScoredRole? other) =>
        one is null || other is null ? one == other : one.IsBare == other.IsBare && one.Pieces.SequenceEqual(other.Pieces);

    /// <summary>Whether they share a word, or neither is there.</summary>
    public static bool Share(ScoredRole? one, ScoredRole? other)
    {
        if (one is null || other is null)
            return one == other;
        return one.tokens.Count > 0 && other.tokens.Count > 0 ? one.tokens.Overlaps(other.tokens) : SpanList.Overlap(one.spans, other.spans) > 0;
    }

    /// <summary>Words that they share ÷ words of both; of characters where one has no word.</summary>
    public static double IntersectionOverUnion(ScoredRole? one, ScoredRole? other)
    {
        if (one is null || other is null)
            return 0;
        var words = one.tokens.Count > 0 && other.tokens.Count > 0;
        double both = words ? one.tokens.Count(other.tokens.Contains) : SpanList.Overlap(one.spans, other.spans);
        double size = words ? one.tokens.Count + other.tokens.Count : one.spans.Concat(other.spans).Sum(span => span.Length);
        return both / (size - both);
    }
}

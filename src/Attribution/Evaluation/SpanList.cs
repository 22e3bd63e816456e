using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>The pieces of a role as the measures want them: in text order, those that overlap or touch joined.</summary>
internal static class SpanList
{
    public static IReadOnlyList<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged;
    }

    /// <summary>Characters that two lists share.</summary>
    public static int Overlap(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other) =>
        one.Sum(a => other.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}

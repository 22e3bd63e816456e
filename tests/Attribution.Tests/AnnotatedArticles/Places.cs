using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>Where cue, source and content of an expected attribution stand in the article.</summary>
internal sealed record Places(TextSpan Cue, TextSpan? Source, IReadOnlyList<TextSpan> Content)
{
    // A shared cue says more than any length of shared content; who has neither is another attribution.
    private const int CueWeight = 10_000;

    public static Places Of(ExpectedAttribution expected, string text)
    {
        var near = text.IndexOf(expected.CueNear, StringComparison.Ordinal);
        var cue = Span(near + expected.CueNear.IndexOf(expected.Cue, StringComparison.Ordinal), expected.Cue);
        return new Places(cue, expected.Source is null ? null : Nearest(text, expected.Source, cue.Start), [.. Pieces(text, expected.Content, cue.Start)]);
    }

    /// <summary>How well a reported attribution covers it; 0 if it is another one.</summary>
    public int Overlap(AttributionReport found)
    {
        var cue = Shared(Cue, found.Cue);
        var content = Content.Sum(piece => found.Content.Sum(other => Shared(piece, other)));
        var source = Source is { } own && found.Source is { } theirs ? Shared(own, theirs) : 0;
        return cue > 0 ? CueWeight + content + source : content > 0 && (source > 0 || Source is null && found.Source is null) ? content + source : 0;
    }

    private static int Shared(TextSpan one, ReportSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static IEnumerable<TextSpan> Pieces(string text, string content, int cue)
    {
        var from = 0;
        foreach (var piece in content.Split(" … "))
        {
            var span = from == 0 ? Nearest(text, piece, cue) : Span(text.IndexOf(piece, from, StringComparison.Ordinal), piece);
            from = span.End;
            yield return span;
        }
    }

    private static TextSpan Nearest(string text, string words, int to)
    {
        var best = -1;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (best < 0 || Math.Abs(at - to) < Math.Abs(best - to))
                best = at;
        return Span(best, words);
    }

    private static TextSpan Span(int start, string words) =>
        start >= 0 ? new TextSpan(start, start + words.Length) : throw new InvalidDataException($"not in the article: {words}");
}

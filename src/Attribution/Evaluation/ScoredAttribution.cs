using System.Buffers;
using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Evaluation;

/// <summary>One attribution, annotated or found, ready to be compared.</summary>
internal sealed class ScoredAttribution
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»");

    private ScoredAttribution(ScoredText text, IReadOnlyList<TextSpan>[] spans, string rule)
    {
        Roles = [.. spans.Select(role => role.Count == 0 ? null : new ScoredRole(text, role))];
        IsDirect = Quotes(text, spans[(int)Role.Content]);
        Rule = rule;
    }

    /// <summary>By <see cref="Role"/>; null where it is missing.</summary>
    public ScoredRole?[] Roles { get; }

    /// <summary>Whether the content holds a quotation.</summary>
    public bool IsDirect { get; }

    /// <summary>Id of the rule that found it; empty for annotations.</summary>
    public string Rule { get; }

    public ScoredRole? Cue => Roles[(int)Role.Cue];

    public ScoredRole? Source => Roles[(int)Role.Source];

    public ScoredRole? Content => Roles[(int)Role.Content];

    public static ScoredAttribution From(ScoredText text, GoldAttribution gold) => new(text, [gold.Source, gold.Cue, gold.Content], "");

    public static ScoredAttribution From(ScoredText text, AttributionReport found) => new(
        text,
        [Spans(found.Source is { } source ? [source] : []), Spans([found.Cue]), Spans(found.Content)],
        found.Rule);

    private static IReadOnlyList<TextSpan> Spans(IReadOnlyList<ReportSpan> spans) => SpanList.Merge(spans.Select(span => new TextSpan(span.Start, span.End)));

    private static bool Quotes(ScoredText text, IReadOnlyList<TextSpan> content)
    {
        var joined = string.Join(" … ", content.Select(span => text.Text[span.Start..span.End]));
        return joined.AsSpan().IndexOfAny(QuotationMarks) >= 0 || joined.Contains("``", StringComparison.Ordinal)
            || joined.Contains("''", StringComparison.Ordinal) || HasSingleQuotation(joined);
    }

    /// <summary>A curly single mark that closes before anything but a word: otherwise it is an apostrophe.</summary>
    private static bool HasSingleQuotation(string text)
    {
        var open = text.IndexOf('‘', StringComparison.Ordinal);
        if (open < 0)
            return false;
        var scored = new ScoredText(text);
        for (var i = open + 2; i < text.Length; i++)
            if (text[i] == '’' && !scored.IsWordAt(i + 1))
                return true;
        return false;
    }
}

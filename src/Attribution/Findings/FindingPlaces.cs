using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>Where a finding shows: a source at the words that name it beside its statements, a claim at the whole statement.</summary>
internal static class FindingPlaces
{
    public static IReadOnlyList<TextSpan> Of(UnitKind unit, SourcingFacts facts, int index)
    {
        var article = facts.Article.Article;
        var spans = unit switch
        {
            UnitKind.Article => [],
            UnitKind.Source => (facts.StatementsOf(index) is { Length: > 0 } said ? said : facts.BeliefsOf(index)).Select(i => NameOf(article, facts.Article.Relations[i])),
            UnitKind.Claim or UnitKind.Attribution => UnitTies.StatementsOf(unit, facts, index).Select(i => WholeOf(article, facts.Article.Relations[i])),
            _ => RangesOf(unit, facts, index).Select(range => article.SpanOf(range.First, range.End)),
        };
        return [.. spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.End)];
    }

    /// <summary>The tokens of a unit that is no statement, claim or source.</summary>
    public static IEnumerable<TokenRange> RangesOf(UnitKind unit, SourcingFacts facts, int index) => unit switch
    {
        UnitKind.Passage => [facts.Article.Passages[index].Range],
        UnitKind.Quotation => [facts.Quotations[index].Range],
        UnitKind.Sentence => [facts.TokensOf(new TokenRange(index, index + 1))],
        UnitKind.Run => [facts.TokensOf(facts.Runs[index])],
        UnitKind.Accused => facts.Accused[index].Passages.Select(passage => facts.Article.Passages[passage].Range),
        _ => [],
    };

    private static TextSpan NameOf(Article article, AttributionRelation relation)
    {
        var range = relation.Source.IsNone ? relation.Cue : relation.Source;
        return article.SpanOf(range.First, range.End);
    }

    /// <summary>From the first to the last of source, cue and content.</summary>
    private static TextSpan WholeOf(Article article, AttributionRelation relation)
    {
        var (first, end) = (relation.Cue.First, relation.Cue.End);
        foreach (var range in relation.Content.Append(relation.Source).Where(range => !range.IsNone))
            (first, end) = (Math.Min(first, range.First), Math.Max(end, range.End));
        return article.SpanOf(first, end);
    }
}

using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>Where a finding shows: a source at the words that name it beside its statements, a claim at the whole statement.</summary>
internal static class FindingPlaces
{
    public static IReadOnlyList<TextSpan> Of(UnitKind unit, SourcingFacts facts, int index)
    {
        if (unit == UnitKind.Article)
            return [];
        var article = facts.Article;
        var relations = UnitTies.StatementsOf(unit, facts, index).Select(i => article.Relations[i]);
        var spans = relations.Select(relation => unit == UnitKind.Source ? NameOf(article.Article, relation) : WholeOf(article.Article, relation));
        return [.. spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.End)];
    }

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

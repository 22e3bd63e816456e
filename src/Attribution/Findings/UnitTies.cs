using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>The units of a kind, and the sources and statements that belong to each.</summary>
internal static class UnitTies
{
    public static int[] UnitsOf(UnitKind unit, SourcingFacts facts) => unit switch
    {
        UnitKind.Article => [0],
        UnitKind.Claim => UpTo(facts.Claims.Length),
        UnitKind.Source => facts.VoicedSources,
        UnitKind.Attribution => facts.Statements,
        UnitKind.Passage => UpTo(facts.Article.Passages.Length),
        UnitKind.Quotation => UpTo(facts.Quotations.Length),
        UnitKind.Run => UpTo(facts.Runs.Length),
        UnitKind.Sentence => facts.Sentences.Sentences,
        _ => UpTo(facts.Accused.Length),
    };

    public static int[] SourcesOf(UnitKind unit, SourcingFacts facts, int index) => unit switch
    {
        UnitKind.Article => facts.ActiveSources,
        UnitKind.Claim => facts.Claims[index].Sources,
        UnitKind.Source => [index],
        UnitKind.Attribution => facts.Article.Links[index].Sources,
        _ => [],
    };

    public static int[] StatementsOf(UnitKind unit, SourcingFacts facts, int index) => unit switch
    {
        UnitKind.Article => facts.Statements,
        UnitKind.Claim => facts.Claims[index].Attributions,
        UnitKind.Source => facts.StatementsOf(index),
        UnitKind.Attribution => [index],
        _ => [],
    };

    private static int[] UpTo(int count) => [.. Enumerable.Range(0, count)];
}

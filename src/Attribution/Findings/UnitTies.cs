using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>The units of a kind, and the sources and statements that belong to each.</summary>
internal static class UnitTies
{
    public static IReadOnlyList<int> UnitsOf(UnitKind unit, SourcingFacts facts) => unit switch
    {
        UnitKind.Article => [0],
        UnitKind.Claim => [.. Enumerable.Range(0, facts.Claims.Count)],
        UnitKind.Source => facts.ActiveSources,
        _ => facts.Statements,
    };

    public static IReadOnlyList<int> SourcesOf(UnitKind unit, SourcingFacts facts, int index) => unit switch
    {
        UnitKind.Article => facts.ActiveSources,
        UnitKind.Claim => facts.Claims[index].Sources,
        UnitKind.Source => [index],
        _ => facts.Article.Links[index].Sources,
    };

    public static IReadOnlyList<int> StatementsOf(UnitKind unit, SourcingFacts facts, int index) => unit switch
    {
        UnitKind.Article => facts.Statements,
        UnitKind.Claim => facts.Claims[index].Attributions,
        UnitKind.Source => facts.StatementsOf(index),
        _ => [index],
    };
}

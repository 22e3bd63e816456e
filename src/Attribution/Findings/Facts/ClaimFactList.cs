namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a claim: one proposition that one or more attributions state.</summary>
internal static class ClaimFactList
{
    private const UnitKind Unit = UnitKind.Claim;

    public static IReadOnlyList<Fact> Facts { get; } =
    [
        Fact.Tied(Unit, "sources", UnitKind.Source, "the distinct sources behind it", (facts, claim) => facts.Claims[claim].Sources),
        Fact.Tied(Unit, "attributions", UnitKind.Attribution, "the statements of it", (facts, claim) => facts.Claims[claim].Attributions),
        Fact.Choice(Unit, "corroboration", "none: one source's word; stated: the article says who or what confirmed it, or that nobody could; sources: several state it", (facts, claim) => facts.Claims[claim].Corroboration),
        Fact.Flag(Unit, "accusation", "a statement of it accuses somebody of a wrong", (facts, claim) => Any(facts, claim, statement => statement.Accusation)),
        Fact.Flag(Unit, "evaluative", "a statement of it judges a person or body", (facts, claim) => Any(facts, claim, statement => statement.Evaluative)),
        Fact.Flag(Unit, "secondHand", "every statement of it came through another news organisation", (facts, claim) => facts.Claims[claim].Attributions.All(i => facts.Of(i).SecondHand)),
        Fact.Flag(Unit, "lead", "a statement of it stands in the headline or first paragraph", (facts, claim) => Any(facts, claim, statement => statement.InLead)),
        Fact.Count(Unit, "quotedWords", "the most words in quotation marks in a statement of it", (facts, claim) => facts.Claims[claim].Attributions.Max(i => facts.Of(i).QuotedWords)),
    ];

    private static bool Any(SourcingFacts facts, int claim, Func<StatementFacts, bool> holds) =>
        facts.Claims[claim].Attributions.Any(i => holds(facts.Of(i)));
}

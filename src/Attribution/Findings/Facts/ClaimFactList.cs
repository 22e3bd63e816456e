namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a claim: one proposition that one or more attributions state.</summary>
internal static class ClaimFactList
{
    private const UnitKind Unit = UnitKind.Claim;

    public static Fact[] Facts { get; } =
    [
        Fact.Tied(Unit, "sources", UnitKind.Source, "the distinct sources behind it", (facts, claim) => facts.Claims[claim].Sources),
        Fact.Tied(Unit, "attributions", UnitKind.Attribution, "the statements of it", (facts, claim) => facts.Claims[claim].Attributions),
        Fact.Choice(Unit, "corroboration", "none: one source's word; negative: the article says that nobody could confirm it; positive: it says who or what did; sources: several state it, not all through one outlet", (facts, claim) => EnumWords<Corroboration>.Of(facts.Claims[claim].Corroboration), static () => EnumWords<Corroboration>.All),
        Fact.Count(Unit, "origins", "how many of its sources are independent: those that spoke through one outlet, or cite one, are one", (facts, claim) => facts.Claims[claim].Origins),
        Fact.Flag(Unit, "headline", "a statement of it stands in the headline", (facts, claim) => facts.Claims[claim].Attributions.Any(i => facts.IsHeadline(facts.Article.Relations[i].CueHead))),
        Fact.Flag(Unit, "accusation", "a statement of it accuses somebody of a wrong", (facts, claim) => Any(facts, claim, statement => statement.Accusation)),
        Fact.Flag(Unit, "evaluative", "a statement of it judges a person or body", (facts, claim) => Any(facts, claim, statement => statement.Evaluative)),
        Fact.Flag(Unit, "secondHand", "every statement of it came through another news organisation", (facts, claim) => facts.Claims[claim].Attributions.All(i => facts.Of(i).SecondHand)),
        Fact.Count(Unit, "borrowedShare", "the part of the article's statements that came through other news organisations, 0 to 1", (facts, _) => facts.BorrowedShare),
        Fact.Count(Unit, "articleStatements", "the statements of the article", (facts, _) => facts.Statements.Length),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Flag(Unit, "outletCited", "the news organisation that it came through is itself a source of the article", (facts, claim) => facts.Claims[claim].Attributions.Any(facts.IsOutletCited)),
        Fact.Count(Unit, "words", "the most words in a statement of it", (facts, claim) => facts.Claims[claim].Attributions.Max(i => facts.Of(i).Words)),
        Fact.Flag(Unit, "lead", "a statement of it stands in the headline or first paragraph", (facts, claim) => Any(facts, claim, statement => statement.InLead)),
        Fact.Count(Unit, "quotedWords", "the most words in quotation marks in a statement of it", (facts, claim) => facts.Claims[claim].Attributions.Max(i => facts.Of(i).QuotedWords)),
    ];

    private static bool Any(SourcingFacts facts, int claim, Func<StatementFacts, bool> holds) =>
        facts.Claims[claim].Attributions.Any(i => holds(facts.Of(i)));
}

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of an attribution. Only statements are judged.</summary>
internal static class AttributionFactList
{
    private const UnitKind Unit = UnitKind.Attribution;

    public static IReadOnlyList<Fact> Facts { get; } =
    [
        Fact.Choice(Unit, "form", "how the content stands in the text", (facts, i) => facts.Article.Relations[i].Form),
        Fact.Choice(Unit, "stance", "what the cue lets a reader think", (facts, i) => facts.Article.Relations[i].Stance),
        Fact.Flag(Unit, "nested", "it stands in the content of another one", (facts, i) => facts.Article.Relations[i].NestedIn >= 0),
        Fact.Flag(Unit, "secondHand", "it came through another news organisation", (facts, i) => facts.Of(i).SecondHand),
        Fact.Words(Unit, "channel", "the outlet or platform that it came through", (facts, i) => facts.Article.ContextOf(i).Channel?.Name),
        Fact.Flag(Unit, "accusation", "it accuses somebody of a wrong", (facts, i) => facts.Of(i).Accusation),
        Fact.Flag(Unit, "evaluative", "it judges a person or body", (facts, i) => facts.Of(i).Evaluative),
        Fact.Flag(Unit, "lead", "it stands in the headline or first paragraph", (facts, i) => facts.Of(i).InLead),
        Fact.Count(Unit, "words", "words of its content", (facts, i) => facts.Of(i).Words),
        Fact.Count(Unit, "quotedWords", "words of its content in quotation marks", (facts, i) => facts.Of(i).QuotedWords),
        Fact.Tied(Unit, "sources", UnitKind.Source, "the sources behind it; none where the claim has no source", (facts, i) => facts.Article.Links[i].Sources),
    ];
}

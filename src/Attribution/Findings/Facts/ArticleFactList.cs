using Attribution.Articles;

using Attribution.Sources;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of the article as a whole.</summary>
internal static class ArticleFactList
{
    private const UnitKind Unit = UnitKind.Article;

    public static Fact[] Facts { get; } =
    [
        Fact.Count(Unit, "words", "words of the body", (facts, _) => BodyCounts.Words(facts.Article)),
        Fact.Count(Unit, "sentences", "sentences of the body", (facts, _) => BodyCounts.Sentences(facts.Article)),
        Fact.Words(Unit, "title", "the headline", (facts, _) => facts.Article.TitleText),
        Fact.Words(Unit, "outlet", "the publisher, where it is known", (facts, _) => facts.Article.Outlet ?? facts.Article.Article.Info.Outlet),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Flag(Unit, "headlineAttributed", "the headline holds an attribution, a quotation or a colon", (facts, _) => facts.Headline.IsAttributed),
        Fact.Flag(Unit, "headlineInOwnVoice", "a sentence of the body says in the reporter's own voice what the headline says", (facts, _) => facts.Headline.IsInOwnVoice()),
        Fact.Tied(Unit, "headlinePassages", UnitKind.Passage, "the passages of the headline", (facts, _) => facts.Headline.Passages),
        Fact.Tied(Unit, "voices", UnitKind.Source, "the people and bodies among them: no news organisation, document or crowd", (facts, _) => Array.FindAll(facts.ActiveSources, source => IsVoice(facts.SourceAt(source).Class))),
        Fact.Count(Unit, "leadingShare", "the part of the statements that the source with the most of them has, 0 to 1", (facts, _) => LeadingShare(facts)),
        Fact.Tied(Unit, "headlineClaims", UnitKind.Claim, "the claims of the body that the headline repeats", (facts, _) => facts.Headline.Claims),
        Fact.Tied(Unit, "sources", UnitKind.Source, "the sources that stand behind at least one statement", (facts, _) => facts.ActiveSources),
        Fact.Tied(Unit, "attributions", UnitKind.Attribution, "the statements", (facts, _) => facts.Statements),
        Fact.Tied(Unit, "claims", UnitKind.Claim, "the claims", (facts, _) => facts.UnitsOf(UnitKind.Claim)),
    ];

    private static bool IsVoice(SourceClass source) =>
        source is not (SourceClass.Outlet or SourceClass.Collective or SourceClass.NamedDocument or SourceClass.UnidentifiedDocument);

    private static double LeadingShare(SourcingFacts facts) =>
        facts.Statements.Length == 0 ? 0 : (double)facts.ActiveSources.Select(source => facts.StatementsOf(source).Length).DefaultIfEmpty().Max() / facts.Statements.Length;
}

using Attribution.Sources;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of somebody whom passages of the kind <c>accusation</c> are about.</summary>
internal static class AccusedFactList
{
    private const UnitKind Unit = UnitKind.Accused;

    /// <summary>How many sentences on either side of an accusation may hold the answer.</summary>
    private const int Neighbourhood = 3;

    public static Fact[] Facts { get; } =
    [
        Fact.Words(Unit, "name", "the fullest name", (facts, i) => facts.TextOf(Of(facts, i).Name)),
        Fact.Choice(Unit, "kind", "what it is", (facts, i) => EnumWords<SourceKind>.Of(Of(facts, i).Kind), static () => EnumWords<SourceKind>.All),
        Fact.Flag(Unit, "place", "it is a place, which stands for its government", (facts, i) => Of(facts, i).IsPlace),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Flag(Unit, "replied", "the article lets them, or somebody who speaks for them, speak or answer", (facts, i) => facts.Accused[i].HasReplied),
        Fact.Flag(Unit, "answersNear", "they, or somebody who speaks for them, say something in the three sentences on either side of an accusation", AnswersNear),
        Fact.Tied(Unit, "accusations", UnitKind.Passage, "the passages that accuse them", (facts, i) => facts.Accused[i].Passages),
    ];

    private static bool AnswersNear(SourcingFacts facts, int index) => facts.Accused[index].Passages.Any(passage =>
        facts.Speakers.HasNear(Of(facts, index), facts.Article.Passages[passage].Sentence, Neighbourhood));

    private static SourceEntity Of(SourcingFacts facts, int index) => facts.Accused[index].Entity;
}

using Attribution.Findings.Units;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a sentence of title or body that is not quoted whole.</summary>
internal static class SentenceFactList
{
    private const UnitKind Unit = UnitKind.Sentence;

    public static Fact[] Facts { get; } =
    [
        Fact.Count(Unit, "words", "its words", (facts, i) => facts.WordsOfSentence(i)),
        Fact.Count(Unit, "ownWords", "those of its words that the reporter says", (facts, i) => facts.Around.OwnWords(i)),
        Fact.Names(Unit, "senses", "the names of the lists (finding-sense-NAME and the like) that the reporter's words in it stand in", (facts, i) => facts.Sentences.SensesOf(i)),
        Fact.Flag(Unit, "title", "it stands in the line that is the article's title", (facts, i) => facts.IsTitle(First(facts, i))),
        Fact.Flag(Unit, "lead", "it stands in the headline or first paragraph", (facts, i) => facts.IsLead(First(facts, i))),
        Fact.Flag(Unit, "question", "it is a question", (facts, i) => facts.IsQuestion(i)),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter", (facts, _) => facts.IsOpinion),
        Fact.Count(Unit, "polls", "how often the article speaks of a poll", (facts, _) => facts.Polls),
        Fact.Flag(Unit, "sourceInSentence", "a source speaks in it", (facts, i) => facts.Around.IsSourced(i)),
        Fact.Flag(Unit, "statedInSentence", "a source says something in it; what it only thinks or wants does not count", (facts, i) => facts.Around.IsStated(i)),
        Fact.Flag(Unit, "statedNear", "a source says something in it, or in the one before it in the paragraph", (facts, i) => facts.Around.IsNearStatement(i)),
        Fact.Flag(Unit, "namesSilent", "the reporter's words in it name a person or body that says nothing in the article", (facts, i) => SilentNames.StandIn(facts, i)),
        Fact.Tied(Unit, "passages", UnitKind.Passage, "its passages", (facts, i) => facts.PassageIndex.InSentences(i, i + 1)),
        Fact.Tied(Unit, "near", UnitKind.Passage, "its passages and those of the sentence before it in the paragraph", (facts, i) => facts.PassageIndex.Near(i)),
        Fact.Tied(Unit, "inParagraph", UnitKind.Passage, "the passages of its paragraph", (facts, i) => facts.PassageIndex.InParagraphOf(i)),
        Fact.Tied(Unit, "attributions", UnitKind.Attribution, "the statements whose cue stands in it", (facts, i) => facts.StatementsIn(i)),
    ];

    private static int First(SourcingFacts facts, int sentence) => facts.Article.Article.Sentences[sentence].FirstToken;
}

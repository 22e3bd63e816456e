using Attribution.Findings.Passages;
using Attribution.Findings.Units;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a passage: words that a rule of <c>passages/</c> finds.</summary>
internal static class PassageFactList
{
    private const UnitKind Unit = UnitKind.Passage;

    /// <summary>How many sentences on either side may hold the words of whom a passage is about.</summary>
    private const int Neighbourhood = 2;

    public static Fact[] Facts { get; } =
    [
        Fact.Words(Unit, "kind", "what the words do, as their rule names it", (facts, i) => At(facts, i).Kind),
        Fact.Choice(Unit, "voice", "who speaks there", (facts, i) => EnumWords<Voice>.Of(facts.Around.VoiceOf(At(facts, i).Range)), static () => EnumWords<Voice>.All),
        Fact.Flag(Unit, "sourceNear", "a source speaks in its sentence, or in the one before it in the paragraph", (facts, i) => facts.Around.IsNearSource(At(facts, i).Sentence)),
        Fact.Flag(Unit, "sourceInSentence", "a source speaks in its sentence", (facts, i) => facts.Around.IsSourced(At(facts, i).Sentence)),
        Fact.Flag(Unit, "sourceInParagraph", "a source speaks in its paragraph", (facts, i) => facts.Around.HasSourceInParagraph(At(facts, i).Sentence)),
        Fact.Flag(Unit, "statedInSentence", "a source says something in its sentence; what it only thinks or wants does not count", (facts, i) => facts.Around.IsStated(At(facts, i).Sentence)),
        Fact.Flag(Unit, "statedNear", "a source says something in its sentence, or in the one before it in the paragraph", (facts, i) => facts.Around.IsNearStatement(At(facts, i).Sentence)),
        Fact.Flag(Unit, "statedAfter", "a source says something in the sentence after it in the paragraph", (facts, i) => facts.Around.IsStatedAfter(At(facts, i).Sentence)),
        Fact.Flag(Unit, "targetSpeaks", "whom it is about says something in its sentence or in the two on either side", TargetSpeaks),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Count(Unit, "guesses", "how often the reporter guesses in the article, as analyses do throughout", (facts, _) => facts.Guesses),
        Fact.Count(Unit, "polls", "how often the article speaks of a poll", (facts, _) => facts.Polls),
        Fact.Flag(Unit, "headline", "it stands in the headline", (facts, i) => facts.IsHeadline(At(facts, i).Range.First)),
        Fact.Flag(Unit, "title", "it stands in the line that is the article's title, be it written like a sentence", (facts, i) => facts.IsTitle(At(facts, i).Range.First)),
        Fact.Flag(Unit, "repeated", "its longer words stand elsewhere in the article, too", (facts, i) => facts.IsRepeated(At(facts, i).Range)),
        Fact.Flag(Unit, "lead", "it stands in the headline or first paragraph", (facts, i) => facts.IsLead(At(facts, i).Range.First)),
        Fact.Flag(Unit, "question", "its sentence is a question", (facts, i) => facts.IsQuestion(At(facts, i).Sentence)),
        Fact.Count(Unit, "sentenceWords", "words of its sentence", (facts, i) => facts.WordsOfSentence(At(facts, i).Sentence)),
        Fact.Words(Unit, "target", "whom or what it is about", (facts, i) => facts.TextOf(At(facts, i).Target)),
        Fact.Flag(Unit, "targetNamed", "it is about a person or body by name", (facts, i) => AccusedList.TargetOf(facts.Article, At(facts, i).Target) is not null),
        Fact.Tied(Unit, "inSentence", UnitKind.Passage, "the passages of its sentence", (facts, i) => facts.PassageIndex.InSentences(At(facts, i).Sentence, At(facts, i).Sentence + 1)),
        Fact.Tied(Unit, "near", UnitKind.Passage, "the passages of its sentence and of the one before it in the paragraph", (facts, i) => facts.PassageIndex.Near(At(facts, i).Sentence)),
        Fact.Tied(Unit, "inLead", UnitKind.Passage, "the passages of the headline and the first paragraph", (facts, _) => facts.LeadPassages),
        Fact.Tied(Unit, "inParagraph", UnitKind.Passage, "the passages of its paragraph", (facts, i) => facts.PassageIndex.InParagraphOf(At(facts, i).Sentence)),
    ];

    private static bool TargetSpeaks(SourcingFacts facts, int index)
    {
        var (target, sentence) = (At(facts, index).Target, At(facts, index).Sentence);
        for (var token = target.End - 1; token >= target.First && token >= 0; token--)
            if (facts.Article.EntityAt(token) is { } entity)
                return facts.Speakers.HasNear(entity, sentence, Neighbourhood);
        return false;
    }

    private static Passage At(SourcingFacts facts, int index) => facts.Article.Passages[index];
}

using Attribution.Articles;
using Attribution.Findings.Units;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a stretch between quotation marks.</summary>
internal static class QuotationFactList
{
    private const UnitKind Unit = UnitKind.Quotation;

    /// <summary>How many words before the opening mark may still name what is quoted.</summary>
    private const int Beside = 3;

    public static Fact[] Facts { get; } =
    [
        Fact.Count(Unit, "words", "its words", (facts, i) => At(facts, i).Words),
        Fact.Flag(Unit, "attributed", "it belongs to an attribution, or carries on a quotation that does", (facts, i) => At(facts, i).IsAttributed),
        Fact.Flag(Unit, "sourceNear", "a source speaks in its sentence, or in the one before it in the paragraph", (facts, i) => facts.Around.IsNearSource(At(facts, i).Sentence)),
        Fact.Flag(Unit, "sourceInParagraph", "a source speaks in its paragraph", (facts, i) => facts.Around.HasSourceInParagraph(At(facts, i).Sentence)),
        Fact.Flag(Unit, "headline", "it stands in the headline", (facts, i) => facts.IsHeadline(At(facts, i).Range.First)),
        Fact.Flag(Unit, "capitalized", "each of its longer words begins with a capital, as in a title", (facts, i) => QuotationLooks.IsCapitalized(facts.Article.Article, At(facts, i).Range)),
        Fact.Flag(Unit, "wholeSentence", "it is a sentence or more, with its own end", (facts, i) => QuotationLooks.IsWhole(facts, At(facts, i))),
        Fact.Flag(Unit, "paragraphStart", "its paragraph begins with it", (facts, i) => QuotationLooks.OpensParagraph(facts, At(facts, i))),
        Fact.Flag(Unit, "wholeParagraph", "it is all of its paragraph", (facts, i) => QuotationLooks.IsParagraph(facts, At(facts, i))),
        Fact.Flag(Unit, "besideQuotation", "one of the two paragraphs before or after holds a quotation, too", QuotationLooks.IsBesideQuotation),
        Fact.Flag(Unit, "announced", "a source speaks in the paragraph before or after, and does more than refuse to answer, or the one before ends with a colon", (facts, i) => QuotationLooks.IsAnnounced(facts, At(facts, i))),
        Fact.Flag(Unit, "spokenElsewhere", "the same words stand in an attribution elsewhere", (facts, i) => QuotationLooks.IsSpokenElsewhere(facts, At(facts, i))),
        Fact.Tied(Unit, "inSentence", UnitKind.Passage, "the passages of its sentence", (facts, i) => facts.PassageIndex.InSentences(At(facts, i).Sentence, At(facts, i).Sentence + 1)),
        Fact.Tied(Unit, "inParagraph", UnitKind.Passage, "the passages of its paragraph", (facts, i) => facts.PassageIndex.InParagraphOf(At(facts, i).Sentence)),
        Fact.Tied(Unit, "beside", UnitKind.Passage, "the passages that touch it, or nearly", (facts, i) => facts.PassageIndex.In(new TokenRange(At(facts, i).Range.First - Beside, At(facts, i).Range.End + 1), At(facts, i).Sentence, At(facts, i).Sentence)),
    ];

    private static QuotedStretch At(SourcingFacts facts, int index) => facts.Quotations[index];
}

using Attribution.Attributions;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of an attribution. Only statements are judged.</summary>
internal static class AttributionFactList
{
    private const UnitKind Unit = UnitKind.Attribution;

    public static Fact[] Facts { get; } =
    [
        Fact.Choice(Unit, "form", "how the content stands in the text", (facts, i) => EnumWords<AttributionForm>.Of(facts.Article.Relations[i].Form), static () => EnumWords<AttributionForm>.All),
        Fact.Choice(Unit, "stance", "what the cue lets a reader think", (facts, i) => EnumWords<Stance>.Of(facts.Article.Relations[i].Stance), static () => EnumWords<Stance>.All),
        Fact.Words(Unit, "cue", "the words that introduce it", (facts, i) => facts.TextOf(facts.Article.Relations[i].Cue)),
        Fact.Flag(Unit, "nested", "it stands in the content of another one", (facts, i) => facts.Article.Relations[i].NestedIn >= 0),
        Fact.Flag(Unit, "holdsStatement", "somebody else's statement stands in its content", (facts, i) => Array.Exists(facts.Statements, other => facts.Article.Relations[other].NestedIn == i)),
        Fact.Flag(Unit, "secondHand", "it came through another news organisation", (facts, i) => facts.Of(i).SecondHand),
        Fact.Words(Unit, "channel", "the outlet or platform that it came through", (facts, i) => facts.Article.ContextOf(i).Channel?.Name),
        Fact.Flag(Unit, "accusation", "it accuses somebody of a wrong", (facts, i) => facts.Of(i).Accusation),
        Fact.Flag(Unit, "evaluative", "it judges a person or body", (facts, i) => facts.Of(i).Evaluative),
        Fact.Flag(Unit, "lead", "it stands in the headline or first paragraph", (facts, i) => facts.Of(i).InLead),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Count(Unit, "words", "words of its content", (facts, i) => facts.Of(i).Words),
        Fact.Count(Unit, "quotedWords", "words of its content in quotation marks", (facts, i) => facts.Of(i).QuotedWords),
        Fact.Flag(Unit, "headline", "it stands in the headline", (facts, i) => facts.IsHeadline(facts.Article.Relations[i].CueHead)),
        Fact.Flag(Unit, "title", "it stands in the line that is the article's title, be it written like a sentence", (facts, i) => facts.IsTitle(facts.Article.Relations[i].CueHead)),
        Fact.Flag(Unit, "pronoun", "its source is a pronoun", StatementPlace.HasPronoun),
        Fact.Count(Unit, "rivals", "others by name, in the sentence before, whom its pronoun could mean as well", StatementPlace.Rivals),
        Fact.Flag(Unit, "namedNear", "a person by name speaks in its sentence or in the two after it", StatementPlace.IsNamedNear),
        Fact.Flag(Unit, "namedBeside", "a person by name speaks in its sentence or in the next of its paragraph", StatementPlace.IsNamedBeside),
        Fact.Count(Unit, "namedVoices", "how many people by name say something in the article", (facts, _) => facts.NamedVoices),
        Fact.Flag(Unit, "documentNear", "a document or body by name says something in the two sentences on either side", StatementPlace.IsDocumentNear),
        Fact.Flag(Unit, "namedNext", "somebody is named for the first time right after it, or soon after it where it opens the article", StatementPlace.IsNamedNext),
        Fact.Flag(Unit, "sourceNear", "another source speaks in its sentence, or in the one before it in the paragraph", (facts, i) => facts.Around.IsNearSource(StatementPlace.SentenceOf(facts, i))),
        Fact.Flag(Unit, "dated", "its date is known, or its paragraph gives one", StatementPlace.IsDated),
        Fact.Flag(Unit, "addressed", "its cue says to whom it was said: told the Post", (facts, i) => !facts.Article.Relations[i].Addressee.IsNone),
        Fact.Words(Unit, "channelKind", "how it came: statement, post, interview, …", (facts, i) => facts.Article.ContextOf(i).Channel?.Kind),
        Fact.Count(Unit, "quotedSentencesBefore", "quoted sentences of its content that end before its cue's sentence", StatementPlace.QuotedSentencesBefore),
        Fact.Tied(Unit, "sources", UnitKind.Source, "the sources behind it; none where the claim has no source", (facts, i) => facts.Article.Links[i].Sources),
        Fact.Tied(Unit, "candidates", UnitKind.Source, "others that its pronoun could mean as well", (facts, i) => facts.Article.Links[i].Candidates),
        Fact.Tied(Unit, "cuePassages", UnitKind.Passage, "the passages in its cue", (facts, i) => StatementPlace.PassagesIn(facts, facts.Article.Relations[i].Cue)),
        Fact.Tied(Unit, "contentPassages", UnitKind.Passage, "the passages in its content", (facts, i) => StatementPlace.PassagesIn(facts, facts.Article.Relations[i].Content)),
        Fact.Tied(Unit, "inSentence", UnitKind.Passage, "the passages of its cue's sentence", (facts, i) => facts.PassageIndex.InSentences(StatementPlace.SentenceOf(facts, i), StatementPlace.SentenceOf(facts, i) + 1)),
        Fact.Tied(Unit, "near", UnitKind.Passage, "the passages of its cue's sentence and of the one before it in the paragraph", (facts, i) => facts.PassageIndex.Near(StatementPlace.SentenceOf(facts, i))),
    ];
}

namespace Attribution.Sources;

/// <summary>
/// Finds whom the opening of an article describes before it names them: "A federal judge blocked the sale. … Judge Jane
/// Roe wrote that". Their name is new there, and stands soon after.
/// </summary>
internal sealed class LeadResolver(SourceText text, NameBook book)
{
    private const int LastLeadSentence = 8, FarthestRole = 9, FarthestName = 3, FarthestIntroduction = 3, NextSentence = 1, LastOpening = 2, NextParagraphs = 2;

    /// <summary>"A judge": a person whom the article names soon after, with the same role.</summary>
    public SourceEntity? ByRole(Description d)
    {
        if (!d.Is(SourceWord.PersonNoun) || d.Is(SourceWord.SourceWord) || d.IsPlural || IsWithheld(d.Head))
            return null;
        if (First(d, FarthestIntroduction, entity => entity.IsPerson && entity.Introduction == d.Noun && !IsOtherSex(entity, d)) is { } introduced)
            return introduced;
        var isOneOfMany = d.Is(SourceWord.PersonSubset | SourceWord.OpenGroup);
        var farthest = IsLead(text, d.Head) ? FarthestRole : isOneOfMany ? 0 : NextSentence;
        return First(d, farthest, entity => entity.IsPerson && entity.HasRole(d.Noun) && !IsOtherSex(entity, d) && (!isOneOfMany && !d.HasNameBefore || d.Modifiers.All(entity.HasRole)));
    }

    /// <summary>"The hacker who broke in": the person, or body, whose name begins one of the next sentences of the lead.</summary>
    public SourceEntity? ByPlace(Description d)
    {
        return d.IsRestricted || d.Modifiers.Count > 0 ? First(d) : null;
    }

    /// <summary>
    /// "A hill farmer wants dogs kept on leads.": whom the first sentence is about, where a full name begins the next paragraph.
    /// </summary>
    public SourceEntity? NextParagraph(Description d)
    {
        if (d.IsPlural || d.IsNew || !d.Is(SourceWord.PersonNoun) || d.Is(SourceWord.PersonSubset | SourceWord.SourceWord | SourceWord.SpokespersonNoun) || text.SentenceOf(d.Head) > LastOpening || !text.IsTopic(d.Head) || !Opens(d) || IsWithheld(d.Head))
            return null;
        var paragraph = text.View.ParagraphOf(d.Head);
        return book.All.Find(entity => entity is { IsPerson: true, FullNames: > 0 } && entity.First > d.Head && text.View.ParagraphOf(entity.First) is var next && next - paragraph <= NextParagraphs
            && entity.First == text.Text.Article.ParagraphArray[next].FirstToken && !IsOtherSex(entity, d));
    }

    /// <summary>Whether its words are the first of a sentence, or of an article behind the dateline.</summary>
    private bool Opens(Description d) => d.First == text.SentenceAt(d.First).FirstToken || d.First == text.DatelineEnd(text.View.ParagraphOf(d.First));

    /// <summary>"The Republican", where nobody was spoken of before.</summary>
    public SourceEntity? First(Description d)
    {
        if (!IsLead(text, d.Head) || d.IsPlural || IsWithheld(d.Head))
            return null;
        return First(d, FarthestName, entity => BeginsSentence(entity)
            && (d.Is(SourceWord.PersonNoun) ? entity.IsPerson && !IsOtherSex(entity, d) : entity is { Kind: SourceKind.Organization, IsPlace: false }));
    }

    private SourceEntity? First(Description d, int farthest, Func<SourceEntity, bool> fits)
    {
        SourceEntity? first = null;
        var sentence = text.SentenceOf(d.Head);
        foreach (var entity in book.All)
            if (entity.FullNames > 0 && entity.First > d.Head && text.SentenceOf(entity.First) - sentence <= farthest && (first is null || entity.First < first.First) && fits(entity))
                first = entity;
        return first;
    }

    /// <summary>Whether the token stands in one of the first sentences, headlines included.</summary>
    public static bool IsLead(SourceText text, int token) => text.SentenceOf(token) < LastLeadSentence;

    private bool BeginsSentence(SourceEntity entity) => entity.First == text.SentenceAt(entity.First).FirstToken;

    /// <summary>Whether a description for a woman or man cannot mean somebody.</summary>
    public static bool IsOtherSex(SourceEntity entity, Description d) =>
        d.Is(SourceWord.WomanNoun) && entity.Sex == Sex.Male || d.Is(SourceWord.ManNoun) && entity.Sex == Sex.Female;

    /// <summary>Whether the sentence says that somebody has no name in it.</summary>
    public bool IsWithheld(int head)
    {
        var sentence = text.SentenceAt(head);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (text.Lexicon.WithheldWords.Contains(text.Text.Forms[token]) || IsWithheldPhrase(token, sentence.EndToken))
                return true;
        return false;
    }

    /// <summary>Whether "cannot be named" or the like begins at a token.</summary>
    private bool IsWithheldPhrase(int token, int end)
    {
        foreach (var phrase in text.Lexicon.WithheldPhrases)
            if (text.Text.Forms[token] == phrase[0] && token + phrase.Length <= end && text.Text.Forms.AsSpan(token, phrase.Length).SequenceEqual(phrase))
                return true;
        return false;
    }
}

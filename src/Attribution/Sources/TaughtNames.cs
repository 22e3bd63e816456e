using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// What the names within sentences teach about capitals that tell nothing by themselves: those of a headline in which
/// every word has one, and those at the start of a sentence that the tagger took for ordinary words.
/// </summary>
internal sealed class TaughtNames(SourceText text)
{
    private const int FewestWords = 3, ShortestWord = 4;
    private const double Capitals = 0.7;
    private readonly HashSet<uint> parts = [], surnames = [];
    private bool? isTitleCase;

    public void Learn(List<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.Name.Count == 1 && name.Head == text.SentenceAt(name.Head).FirstToken)
                continue;
            for (var token = name.Range.First; token < name.Range.End; token++)
                parts.Add(text.Text.Forms[token]);
            if (!name.IsPlace && (name.Name.Count == 1 || name.Kind == SourceKind.Person))
                surnames.Add(text.Text.Forms[name.Head]);
        }
    }

    /// <summary>Whether the word is part of some name within a sentence.</summary>
    public bool IsPart(int token) => parts.Contains(text.Text.Forms[token]);

    /// <summary>Whether a capital word that the tagger took for something else is a surname or short name that the article has elsewhere.</summary>
    public bool IsShortName(int token)
    {
        if (!surnames.Contains(text.Text.Forms[token]) || text.KindOf(token) != TokenKind.Word || text.IsTitle(token)
            || text.Text.Article.TextOf(token) is not [var initial, _, ..] || !char.IsUpper(initial))
            return false;
        if (text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.OpenGroup) && text.IsPlural(token))
            return false;
        return token > text.SentenceAt(token).FirstToken
            ? !text.IsNoun(token + 1)
            : text.IsFinite(token + 1) || !text.IsFinite(token) && !(text.IsNoun(token + 1) || text.IsAdjective(token + 1) || text.IsLink(token));
    }

    /// <summary>Whether the token stands in a headline whose words all have capitals.</summary>
    public bool IsInTitleCase(int token) => text.IsTitle(token) && (isTitleCase ??= HasTitleCase(token));

    private bool HasTitleCase(int inTitle)
    {
        var paragraph = text.Text.Article.ParagraphArray[text.View.ParagraphOf(inTitle)];
        int capitals = 0, words = 0;
        for (var token = paragraph.FirstToken; token < paragraph.EndToken; token++)
        {
            if (text.KindOf(token) != TokenKind.Word || text.Text.Article.TextOf(token).Length < ShortestWord)
                continue;
            words++;
            capitals += char.IsUpper(text.Text.Article.TextOf(token)[0]) ? 1 : 0;
        }
        return words >= FewestWords && capitals >= words * Capitals;
    }
}

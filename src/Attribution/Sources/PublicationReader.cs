using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Reads by what a reader could find a document that has no maker beside it: whose it is, or where and when it was made public.</summary>
internal sealed class PublicationReader(SourceText text)
{
    private const int FarthestDate = 8, YearLength = 4;

    /// <summary>"A district survey", "an affidavit unsealed Wednesday", not "papers filed on Wednesday", which may be any.</summary>
    public bool IsFindable(SourcePhrase phrase, Description d) =>
        !(d.IsOpenDocument && d.IsPlural) && (IsOwnWork(phrase) || !text.Lexicon.Groups.VaguePapers.Contains(d.Noun) && IsPublished(phrase.Head) || IsOnSite(phrase.Head));

    private bool IsOwnWork(SourcePhrase phrase) =>
        phrase.Head > phrase.First && text.Lexicon.Groups.DocumentOwners.Contains(text.Text.Forms[phrase.Head - 1]);

    private bool IsPublished(int head)
    {
        var end = text.SentenceAt(head).EndToken;
        if (AfterPublished(head + 1, end) is not (>= 0 and var first))
            return false;
        for (var token = first; token < Math.Min(end, first + FarthestDate) && !text.IsFinite(token); token++)
            if (IsDate(token) || text.Lexicon.HearingNouns.Contains(text.Text.Lemmas[token]))
                return true;
        return false;
    }

    /// <summary>A day, month or year; nothing beyond the text.</summary>
    public bool IsDate(int token) => (uint)token < (uint)text.Count && IsDateWord(token);

    private bool IsDateWord(int token) =>
        text.Lexicon.TimeNouns.Contains(text.Text.Forms[token]) || text.IsProper(token) && text.Lexicon.Groups.CapitalMonths.Contains(text.Text.Forms[token])
        || text.KindOf(token) == TokenKind.Number && text.Text.Article.TextOf(token).Length == YearLength && text.Is(token - 1, SourceWord.PlaceLink);

    /// <summary>"A post on the school's website".</summary>
    private bool IsOnSite(int head)
    {
        var end = Math.Min(text.SentenceAt(head).EndToken, head + FarthestDate);
        var isOwned = false;
        for (var token = head + 2; token < end && text.IsLink(head + 1) && text.IsPremodifier(token); token++)
            if (text.Lexicon.Groups.SiteNouns.Contains(text.Text.Lemmas[token]) && !text.IsNoun(token + 1))
                return isOwned;
            else
                isOwned |= text.IsPossessive(token) || text.IsPossessivePronoun(token);
        return false;
    }

    /// <summary>The token behind "unsealed" or "made public", or -1.</summary>
    private int AfterPublished(int token, int end)
    {
        if (token >= end)
            return -1;
        if (text.Lexicon.Groups.PublishedWords.Contains(text.Text.Forms[token]))
            return token + 1;
        foreach (var phrase in text.Lexicon.Groups.PublishedPhrases)
            if (token + phrase.Length <= end && text.Text.Forms.AsSpan(token, phrase.Length).SequenceEqual(phrase))
                return token + phrase.Length;
        return -1;
    }
}

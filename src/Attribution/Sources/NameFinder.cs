using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Finds the proper names of an article: runs of words that are tagged as such, cut at titles and judged by their words.</summary>
internal sealed class NameFinder(SourceText text)
{
    private const SourceWord KnownParts = FirstNames | OrganizationWords | SourceWord.OutletName | SourceWord.OutletNameWord | SourceWord.Place | TitleWords;

    private const SourceWord TitleWords =
        SourceWord.Title | SourceWord.TitleMale | SourceWord.TitleFemale | SourceWord.OfficeNoun | SourceWord.SpokespersonNoun;

    private const SourceWord FirstNames = SourceWord.FirstName | SourceWord.FirstNameMale | SourceWord.FirstNameFemale;
    private const SourceWord CommonNouns = SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.OutletNoun | SourceWord.DocumentNoun;
    private const SourceWord OrganizationWords = SourceWord.OrganizationName | SourceWord.OrganizationNameWord;

    private const int MostInitials = 4;
    private const string Partnership = "&";

    private readonly TaughtNames taught = new(text);
    private HashSet<uint>? small;
    private HashSet<uint>? titled;

    /// <summary>The names between two tokens, in text order.</summary>
    public void Find(int first, int end, List<NameMention> names)
    {
        for (var token = first; token < end; token++)
        {
            if (text.KindOf(token) == TokenKind.Word && text.Text.Article.TextOf(token) is ['@', _, ..])
                names.Add(Named(new TokenRange(token, token + 1), token, SourceKind.Account));
            if (!CanBegin(token))
                continue;
            var runEnd = RunEnd(token, end);
            if (Judge(token, runEnd) is { } name)
                names.Add(name);
            token = runEnd - 1;
        }
    }

    /// <summary>
    /// Adds the names that need others to be seen: "Will" for the George Will of another sentence, and those of a headline.
    /// </summary>
    /// <param name="stretches">The paragraphs.</param>
    /// <param name="sources">The words of the attributions' sources: a capital that is a source by itself is a name.</param>
    /// <param name="names">The names found so far.</param>
    public void Complete(IReadOnlyList<TokenRange> stretches, IEnumerable<TokenRange> sources, List<NameMention> names)
    {
        taught.Learn(names);
        var map = new NameMap(text.Count, names);
        foreach (var stretch in stretches)
            if (text.IsTitle(stretch.First))
                Find(stretch.First, stretch.End, names);
            else
                for (var token = stretch.First; token < stretch.End; token++)
                    if (map.IndexAt(token) < 0 && taught.IsShortName(token))
                        names.Add(Named(new TokenRange(token, token + 1), token, SourceKind.Other));
        new TurnInitials(text).Find(stretches, names);
        foreach (var source in sources)
            if (source.Count == 1 && map.IndexAt(source.First) < 0 && IsNameAlone(source.First) && !names.Exists(name => name.Range.Contains(source.First)))
                names.Add(Named(source, source.First, SourceKind.Other));
        names.Sort((a, b) => a.Range.First.CompareTo(b.Range.First));
    }

    /// <summary>"said Devine", which the tagger took for an adjective.</summary>
    private bool IsNameAlone(int token) =>
        token > text.SentenceAt(token).FirstToken && !text.IsTitle(token) && (text.IsAdjective(token) || text.IsVerb(token) || text.IsAdverb(token))
        && text.KindOf(token) == TokenKind.Word && char.IsUpper(text.Text.Article.TextOf(token)[0]) && !text.IsNoun(token + 1)
        && (text.Forms[token] & (SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.NotAName | SourceWord.Anybody | SourceWord.Those)) == 0;

    private static NameMention Named(TokenRange range, int nameFirst, SourceKind kind) =>
        new(range, range with { First = nameFirst }, kind, false, Sex.Unknown, nameFirst > range.First);

    private bool CanBegin(int token) =>
        text.KindOf(token) == TokenKind.Word && char.IsUpper(text.Text.Article.TextOf(token)[0])
        && (IsInitial(token) || (text.IsProper(token) || IsMistagged(token) || IsGivenAdjective(token) || IsKnownInCapitals(token) || HasInnerCapital(token)) && !text.Is(token, SourceWord.NotAName))
        && !text.IsPluralAcronym(token) && !text.IsPartyMark(token)
        && (!taught.IsInTitleCase(token) || taught.IsPart(token) || text.Is(token, KnownParts));

    /// <summary>"TheBlaze", "G-III": no ordinary word, whatever the tagger says.</summary>
    private bool HasInnerCapital(int token)
    {
        var word = text.Text.Article.TextOf(token);
        for (var i = 2; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && !text.IsTitle(token))
                return char.IsLetter(word[^1]) && !text.IsVerb(token);
        return false;
    }

    /// <summary>"WHO", which the tagger takes for the pronoun.</summary>
    private bool IsKnownInCapitals(int token) =>
        text.Is(token, SourceWord.OrganizationName | SourceWord.OutletName) && text.Text.Article.TextOf(token) is [_, var second, ..] && char.IsUpper(second)
        && !text.IsTitle(token);

    /// <summary>A capital within a sentence that the tagger took for an ordinary noun.</summary>
    private bool IsMistagged(int token) =>
        text.IsNoun(token) && token > text.SentenceAt(token).FirstToken && text.KindOf(token - 1) == TokenKind.Word
        && !text.IsTitle(token) && text.Text.Article.TextOf(token).Length > 1;

    /// <summary>"P" and "V" in "P V Satheesan": capitals by themselves that lead to a name.</summary>
    private bool IsInitial(int token)
    {
        if (!IsLetter(token) || text.IsTitle(token) || !(text.IsNoun(token) || IsLetter(token - 1) || IsLetter(token + 1)))
            return false;
        var last = token;
        while (last < token + MostInitials && IsLetter(last))
            last++;
        return last < text.Count && IsCapitalNoun(last) && text.Text.Article.TextOf(last).Length > 1 && text.SentenceOf(last) == text.SentenceOf(token);
    }

    /// <summary>A capital by itself, be it tagged as the article "A"; at the start of a sentence, only where it is no article.</summary>
    private bool IsLetter(int token) =>
        text.KindOf(token) == TokenKind.Word && text.Text.Article.TextOf(token) is [var letter] && char.IsUpper(letter)
        && (text.IsNoun(token) || token > text.SentenceAt(token).FirstToken);

    private bool IsCapitalNoun(int token) => text.KindOf(token) == TokenKind.Word && text.IsNoun(token) && char.IsUpper(text.Text.Article.TextOf(token)[0]);

    /// <summary>"Julian" in "Julian Marsh-Lowe", which the tagger took for the adjective.</summary>
    private bool IsGivenAdjective(int token) =>
        text.IsAdjective(token) && text.Is(token, FirstNames) && !text.IsTitle(token) && IsCapitalNoun(token + 1) && !text.IsPlural(token + 1)
        && !text.Is(token + 1, OrganizationWords) && !text.IsNoun(token + 2);

    private int RunEnd(int first, int end)
    {
        var at = first + 1;
        var isBody = text.Is(first, SourceWord.OrganizationNameWord | SourceWord.OrganizationName);
        while (at < end)
        {
            if (CanBegin(at) || IsAdjectiveSurname(at) || IsGivenDay(at) || text.IsProper(at) && text.Is(at, SourceWord.NameSuffix))
                isBody |= text.Is(at++, OrganizationWords);
            else if (at + 1 < end && text.IsPossessive(at) && IsOwnedName(first, at))
                at += CanBegin(at + 1) ? 1 : 2;
            else if (at + 1 < end && IsPartnership(first, at))
                at += 2;
            else if (at + 1 < end && CanBegin(at + 1) && (text.Is(at, SourceWord.NameParticle) || isBody && text.Is(at, SourceWord.NameLink) || IsCause(at)))
                at++;
            else
                break;
        }
        return at;
    }

    /// <summary>"French" in "Jane French said".</summary>
    private bool IsAdjectiveSurname(int token) =>
        (text.IsAdjective(token) || text.IsProper(token) && !text.Lexicon.TimeNouns.Contains(text.Text.Forms[token])) && text.Is(token - 1, FirstNames) && char.IsUpper(text.Text.Article.TextOf(token)[0]) && !text.IsNoun(token + 1) && !text.IsTitle(token);

    /// <summary>"Mr Monday Okoro", "Mrs May": after a title it is a name.</summary>
    private bool IsGivenDay(int token) => text.Is(token - 1, SourceWord.TitleMale | SourceWord.TitleFemale) && text.Is(token, SourceWord.NotAName) && text.IsProper(token);

    /// <summary>"the Transport Workers' Alliance", "The Referees' Association", "St. Mark's Hospital": the possessive is part of the name.</summary>
    private bool IsOwnedName(int first, int mark) =>
        text.Is(mark + 1, SourceWord.OrganizationNameWord) && IsCapitalNoun(mark + 1)
        && (text.IsPlural(mark - 1) && text.IsNounOf(mark - 1, SourceWord.PersonNoun | SourceWord.OpenGroup) || first == mark - 1 && HasArticle(first) && text.Text.Article.TextOf(mark).Length == 1
            || first == mark - 2 && text.Lexicon.SaintWords.Contains(text.Text.Forms[first]));

    /// <summary>"Lowe &amp; Marchetti", "Tandy &amp; Sons": the sign joins names to that of a firm, and never two people.</summary>
    private bool IsPartnership(int first, int sign) =>
        text.Text.Article.TextOf(sign) is Partnership && IsCapitalNoun(sign - 1) && IsCapitalNoun(sign + 1) && !text.Is(first, TitleWords);

    private bool HasPartnership(int start, int end)
    {
        for (var token = start + 1; token < end - 1; token++)
            if (text.Text.Article.TextOf(token) is Partnership)
                return true;
        return false;
    }

    /// <summary>"Citizens for Harborough", "Democracy for America".</summary>
    private bool IsCause(int link) =>
        text.Is(link, SourceWord.CauseLink) && (text.IsProper(link - 1) || IsMistagged(link - 1)) && text.IsProper(link + 1)
        && (text.IsPlural(link - 1) && text.IsNounOf(link - 1, SourceWord.OpenGroup | SourceWord.PersonNoun)
            || text.Is(link + 1, SourceWord.Place) && !text.Is(link - 1, FirstNames | SourceWord.Place));

    private NameMention? Judge(int first, int end)
    {
        var known = (text.Lexicon.Of(Hash(first, end)) & (SourceWord.OutletName | SourceWord.OrganizationName | SourceWord.Place)) != 0
            || HasArticle(first) && (text.Lexicon.Of(Hash(first - 1, end)) & SourceWord.OutletName) != 0
            || HasPartnership(first, end);
        if (end - first == 1 && (text.IsDemonym(first) || IsOwnedRole(first)))
            return null;
        var start = first;
        for (var token = first; token < end - 1; token++)
            if (text.Is(token, TitleWords) && !IsGivenName(token, first, end) || text.IsNounOf(token, SourceWord.PersonNoun) && !text.Is(token, FirstNames))
                start = token + 1;
        if (!known && start == first && end - first > 1 && IsTitleWithBody(first, end))
            start = first + 1;
        if (!known && (IsRole(first, end - 1) && !IsCapitalArticle(first - 1) || end - first == 1 && IsCommon(first)))
            return null;
        var hasTitle = start > first;
        if (known || EndsAsBody(first, end))
            start = first;
        else if (Body(start, end) is null && FirstNameIn(start, end) is var given and > 0)
            start = given;
        hasTitle = start > first;
        if (hasTitle)
            first = TitleFirst(first);
        var kind = KindOf(start, end, hasTitle, out var isPlace);
        if (kind == SourceKind.Organization && !isPlace && !known && start == first && IsCapitalAdjective(first - 1))
            first = --start;
        return new NameMention(new TokenRange(first, end), new TokenRange(start, end), kind, isPlace,
            kind is SourceKind.Person or SourceKind.Other ? SexOf(first, start, end) : Sex.Unknown, hasTitle);
    }

    /// <summary>"Hull's MP", "the MP": a title that somebody has, not a name.</summary>
    private bool IsOwnedRole(int token) =>
        text.Is(token, SourceWord.Title) && text.IsNounOf(token, SourceWord.PersonNoun) && !text.Is(token, FirstNames)
        && (text.IsPossessive(token - 1) || text.IsPossessivePronoun(token - 1) || HasArticle(token));

    /// <summary>"Dean" in "her brother, Dean Doe", which is a title elsewhere.</summary>
    private bool IsGivenName(int token, int first, int end) =>
        token == first && end - first == 2 && text.Is(token, FirstNames) && !HasArticle(first) && token > text.SentenceAt(token).FirstToken && text.KindOf(token - 1) == TokenKind.Comma;

    /// <summary>"Police" in "Commissioner of Police Jane Roe": the body belongs to the title before it.</summary>
    private bool IsTitleWithBody(int first, int end) =>
        text.Is(first, SourceWord.OrganizationNameWord) && text.Is(first - 1, SourceWord.PartitiveLink) && text.Is(first - 2, TitleWords)
        && !EndsAsBody(first, end) && !text.IsNounOf(end - 1, SourceWord.OrganizationNoun);

    /// <summary>"the Prime Minister", "Republicans": a role or group in capitals, which is a description.</summary>
    private bool IsRole(int first, int last)
    {
        if (last > first && text.Is(last - 1, FirstNames | SourceWord.TitleMale | SourceWord.TitleFemale))
            return false;
        return text.Is(last, SourceWord.OfficeNoun | SourceWord.SpokespersonNoun) && !text.Is(last, FirstNames)
            || text.IsNounOf(last, SourceWord.OpenGroup) || text.IsNounOf(last, SourceWord.PersonNoun) && text.IsPlural(last);
    }

    /// <summary>An ordinary noun in a capital: "Newspaper says".</summary>
    private bool IsCommon(int token) =>
        (token == text.SentenceAt(token).FirstToken || text.IsTitle(token))
        && (IsModifier(token) || !text.Is(token, FirstNames) && (text.IsNounOf(token, CommonNouns) || !text.IsNounOf(token, SourceWord.OrganizationNoun) && IsSmallElsewhere(text.Text.Forms[token])));

    /// <summary>"Court" in "Court records", "Union" in "Union leaders".</summary>
    private bool IsModifier(int token) =>
        text.IsNounOf(token, SourceWord.OrganizationNoun) && !text.Is(token, SourceWord.OrganizationName) && text.IsNoun(token + 1) && !text.IsProper(token + 1);

    /// <summary>Whether the article has the word in small letters, which names seldom are.</summary>
    private bool IsSmallElsewhere(uint form)
    {
        if (small is null)
        {
            small = [];
            for (var token = 0; token < text.Count; token++)
                if (text.IsNoun(token) && !text.IsProper(token) && char.IsLower(text.Text.Article.TextOf(token)[0]))
                    small.Add(text.Text.Forms[token]);
        }
        return small.Contains(form);
    }

    /// <summary>"Justice Department": the title begins the name of a body.</summary>
    private bool EndsAsBody(int first, int end) =>
        end - first > 1 && text.Is(end - 1, SourceWord.OrganizationNameWord) && !text.Is(end - 2, FirstNames);

    /// <summary>"Jewish" in "the Jewish National Fund", which the tagger takes for an adjective.</summary>
    private bool IsCapitalAdjective(int token) =>
        token >= 0 && (text.IsAdjective(token) || text.IsParticiple(token)) && char.IsUpper(text.Text.Article.TextOf(token)[0])
        && token > text.SentenceAt(token).FirstToken && text.SentenceOf(token) == text.SentenceOf(token + 1);

    /// <summary>"Secretary of" before "State Jason Kander": the title begins before the preposition.</summary>
    private int TitleFirst(int first)
    {
        var title = first - 2;
        var run = first;
        if (text.Is(first - 1, SourceWord.Definite) && text.Is(title, SourceWord.PartitiveLink))
            (first, title) = (first - 1, title - 1);
        if (title < 0 || !text.Is(first - 1, SourceWord.PartitiveLink) || !text.Is(title, TitleWords) || !char.IsUpper(text.Text.Article.TextOf(title)[0]))
            return run;
        while (title > text.SentenceAt(first).FirstToken && CanBegin(title - 1))
            title--;
        return title;
    }

    private int FirstNameIn(int start, int end)
    {
        for (var token = start + 1; token < end - 1; token++)
            if (text.Is(token, FirstNames) && !text.Is(start, FirstNames) && !text.Is(token, SourceWord.NameParticle))
                return token;
        return -1;
    }

    private SourceKind KindOf(int start, int end, bool hasTitle, out bool isPlace)
    {
        var whole = text.Lexicon.Of(Hash(start, end));
        isPlace = ((whole & SourceWord.Place) != 0 || text.IsDateline(start) || end - start > 1 && text.Lexicon.PlaceWords.Contains(text.Text.Forms[end - 1]) && !text.Is(start, FirstNames)) && !hasTitle;
        if (isPlace)
            return SourceKind.Organization;
        if ((whole & SourceWord.OutletName) != 0 && !hasTitle)
            return SourceKind.Outlet;
        if ((whole & SourceWord.OrganizationName) != 0 && !hasTitle)
            return SourceKind.Organization;
        if (hasTitle)
            return SourceKind.Person;
        if (Body(start, end) is { } body)
            return body;
        if (IsCapitalArticle(start - 1) || HasArticle(start) && (text.Lexicon.Of(Hash(start - 1, end)) & SourceWord.OutletName) != 0)
            return SourceKind.Outlet;
        if (end - start > 1)
            return HasArticle(start) ? text.IsNoun(end) && (text.Is(start, FirstNames) || HasInitial(start, end)) ? SourceKind.Person : SourceKind.Organization : SourceKind.Person;
        if (text.IsNounOf(start, SourceWord.DocumentNoun) && HasArticle(start))
            return SourceKind.Document;
        return IsBodyShaped(start) ? SourceKind.Organization : SourceKind.Other;
    }

    /// <summary>Whether the words of a run are those of a body or an outlet.</summary>
    private SourceKind? Body(int start, int end)
    {
        if (end - start > 1 && text.IsNounOf(end - 1, SourceWord.DocumentNoun) && !text.Is(start, FirstNames) && !IsBodyOf(start, end))
            return SourceKind.Document;
        if (end - start > 1 && IsOutletWord(end - 1) && !text.Is(start, FirstNames))
            return SourceKind.Outlet;
        if (HasPartnership(start, end))
            return SourceKind.Organization;
        for (var token = start; token < end; token++)
            if (text.Is(token, SourceWord.OrganizationNameWord) && (end - start > 1 || HasArticle(start) || IsCapitalAdjective(start - 1) && HasArticle(start - 1)) && !(text.Is(start, FirstNames) && end - start == 2 && !HasArticle(start)))
                return SourceKind.Organization;
        return null;
    }

    /// <summary>"The Bureau of Investigation" is a body, though "the Hull Investigation" is a document.</summary>
    private bool IsBodyOf(int start, int end) =>
        end - start > 2 && text.Is(end - 2, SourceWord.PartitiveLink) && text.Is(end - 3, SourceWord.OrganizationNameWord);

    /// <summary>"The" in a capital within a sentence begins the name of a newspaper.</summary>
    private bool IsCapitalArticle(int token) =>
        token > 0 && (text.IsDeterminer(token) || text.IsProper(token)) && text.Is(token, SourceWord.Definite) && char.IsUpper(text.Text.Article.TextOf(token)[0])
        && (token == text.SentenceAt(token).FirstToken ? IsTitledElsewhere(text.Text.Forms[token + 1]) : text.KindOf(token - 1) == TokenKind.Word && !text.IsTitle(token));

    /// <summary>Whether the word has a capital article within some sentence, so that it need not be asked for at the start of one.</summary>
    private bool IsTitledElsewhere(uint form)
    {
        if (titled is null)
        {
            titled = [];
            for (var token = 1; token < text.Count - 1; token++)
                if (token > text.SentenceAt(token).FirstToken && CanBegin(token + 1) && IsCapitalArticle(token))
                    titled.Add(text.Text.Forms[token + 1]);
        }
        return titled.Contains(form);
    }

    /// <summary>"Times", and the "Sun-Times".</summary>
    private bool IsOutletWord(int token)
    {
        var word = text.Text.Article.TextOf(token);
        return text.Is(token, SourceWord.OutletNameWord)
            || word.LastIndexOf('-') is var hyphen and > 0 && (text.Lexicon.Of(WordHash.Of(word[(hyphen + 1)..])) & SourceWord.OutletNameWord) != 0;
    }

    private bool HasInitial(int start, int end)
    {
        for (var token = start; token < end - 1; token++)
            if (text.Text.Article.TextOf(token) is [_, '.'])
                return true;
        return false;
    }

    private bool HasArticle(int start) => start > 0 && text.IsDeterminer(start - 1) && text.Is(start - 1, SourceWord.Definite);

    /// <summary>"FDIC", "CrowdStrike", "the Kremlin": capitals within, or an article before.</summary>
    private bool IsBodyShaped(int token)
    {
        if (HasArticle(token) && !text.IsNoun(token + 1))
            return true;
        var word = text.Text.Article.TextOf(token);
        var upper = 0;
        var from = -1;
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]) || word[i - 1] is '-' or '\'' or '\u2019')
                continue;
            upper++;
            from = from < 0 ? i : from;
        }
        return upper > 0 && (text.Lexicon.Of(WordHash.Of(word[..from])) & SourceWord.NamePrefix) == 0;
    }

    private Sex SexOf(int first, int start, int end)
    {
        for (var token = first; token < start; token++)
            if (text.Is(token, SourceWord.TitleMale) || text.IsNounOf(token, SourceWord.ManNoun))
                return Sex.Male;
            else if (text.Is(token, SourceWord.TitleFemale) || text.IsNounOf(token, SourceWord.WomanNoun))
                return Sex.Female;
        if (end - start < 2)
            return Sex.Unknown;
        return text.Is(start, SourceWord.FirstNameMale) ? Sex.Male : text.Is(start, SourceWord.FirstNameFemale) ? Sex.Female : Sex.Unknown;
    }

    private uint Hash(int first, int end)
    {
        var hash = text.Text.Forms[first];
        for (var token = first + 1; token < end; token++)
            hash = SourceLexicon.Join(hash, text.Text.Forms[token]);
        return hash;
    }
}

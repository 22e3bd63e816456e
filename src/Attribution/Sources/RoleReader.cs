using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>Reads what the article says a person is: words before the name and the apposition after it.</summary>
internal sealed class RoleReader(SourceText text)
{
    private const int LongestPrefix = 7, LongestTitle = 9, LongestApposition = 24;

    /// <summary>Reads around one name; gives the apposition, whose nouns are no mentions of their own.</summary>
    public TokenRange Read(NameMention name, SourceEntity entity)
    {
        var sentence = text.SentenceAt(name.Head);
        var prefix = Prefix(name, sentence);
        var apposition = Apposition(name.Range.End, sentence);
        AddRoles(prefix, entity);
        if (entity.Age == 0)
            entity.Age = AgeOf(name, sentence);
        AddPartyMark(name.Range.End + 1, sentence, entity);
        AddRoles(apposition, entity);
        if (apposition.IsNone && Before(name, sentence) is { IsNone: false } described)
        {
            AddRoles(apposition = described, entity);
            if (text.Is(described.First, SourceWord.Definite) && entity.First == name.Range.First)
                entity.Introduction = text.Text.Lemmas[described.End - 1];
        }
        if (apposition.IsNone && prefix.IsNone && LongTitle(name, sentence) is { IsNone: false } title)
            AddRoles(apposition = title, entity);
        if (entity.Sex == Sex.Unknown)
            entity.Sex = SexIn(apposition);
        if (entity.Description.IsNone && Best(prefix, apposition) is { IsNone: false } description)
            entity.Description = description;
        return apposition;
    }

    /// <summary>51 in "Jane Roe, 51, said", "Jane Roe (51)", "Jane Roe, aged 51" and "51-year-old Jane Roe"; else 0.</summary>
    private int AgeOf(NameMention name, Sentence sentence)
    {
        for (var before = name.Name.First - 1; before >= sentence.FirstToken && before >= name.Name.First - LongestPrefix && (before >= name.Range.First || IsRoleWord(before)); before--)
            if (text.KindOf(before) != TokenKind.Number && text.AgeIn(before) is > 0 and var given)
                return given;
        var at = name.Range.End + 1;
        if (at < sentence.EndToken && text.Lexicon.AgedWords.Contains(text.Text.Forms[at]))
            at++;
        var isSetOff = at < sentence.EndToken && text.KindOf(name.Range.End) is TokenKind.Comma or TokenKind.OpenBracket;
        return isSetOff && text.KindOf(at) == TokenKind.Number && !text.IsWord(at + 1) ? text.AgeIn(at) : 0;
    }

    /// <summary>
    /// "The chief executive" in "The chief executive, Jane Roe, said" and "The chief executive, 51-year-old Jane Roe of
    /// Hull, said": a description between the start of its phrase and the name.
    /// </summary>
    private TokenRange Before(NameMention name, Sentence sentence)
    {
        var comma = name.Range.First - 1;
        if (comma > sentence.FirstToken && text.AgeIn(comma) > 0)
            comma--;
        if (comma <= sentence.FirstToken || name.Range.End >= sentence.EndToken || text.KindOf(comma) != TokenKind.Comma || !IsSetOff(name.Range.End))
            return TokenRange.None;
        var first = comma;
        while (first > sentence.FirstToken && text.IsWord(first - 1) && text.IsPremodifier(first - 1))
            first--;
        return first < comma && IsRole(comma - 1) && !text.IsPlural(comma - 1) && !text.IsProper(comma - 1) ? new TokenRange(first, comma) : TokenRange.None;
    }

    /// <summary>Whether a name ends before a token as an apposition does: at a comma or bracket, or with where they are from.</summary>
    private bool IsSetOff(int token) => text.KindOf(token) is TokenKind.Comma or TokenKind.OpenBracket || text.Is(token, SourceWord.PartitiveLink | SourceWord.MemberLink);

    /// <summary>"Minister for the Islands" in "Minister for the Islands Jane Roe": a role with what it is of, right before the name.</summary>
    private TokenRange LongTitle(NameMention name, Sentence sentence)
    {
        var first = name.Range.First - 1;
        if (name.HasTitle || first <= sentence.FirstToken || IsRole(first))
            return TokenRange.None;
        while (first > sentence.FirstToken && name.Range.First - first < LongestTitle && !IsRole(first) && text.IsWord(first) && (text.IsNoun(first) || text.IsDeterminer(first) || text.IsAdjective(first) || text.IsLink(first)))
            first--;
        return IsRole(first) && !text.IsPlural(first) && text.IsLink(first + 1) && !text.Is(first - 1, SourceWord.QuantifierOne) ? new TokenRange(first, name.Range.First) : TokenRange.None;
    }

    private static TokenRange Best(TokenRange prefix, TokenRange apposition) =>
        apposition.Count >= prefix.Count && !apposition.IsNone ? apposition : prefix;

    /// <summary>"Democratic strategist" in "Democratic strategist Jane Roe".</summary>
    private TokenRange Prefix(NameMention name, Sentence sentence)
    {
        var first = name.Name.First;
        var hasRole = false;
        while (first > sentence.FirstToken && name.Name.First - first < LongestPrefix && (first > name.Range.First || IsRoleWord(first - 1)))
            hasRole |= IsRole(--first);
        return hasRole ? new TokenRange(first, name.Name.First) : TokenRange.None;
    }

    private bool IsRoleWord(int token) => text.IsWord(token)
        && (text.IsNoun(token) || text.IsAdjective(token) || text.IsPossessive(token) || text.Is(token, SourceWord.Coordinator) && (text.IsNounOf(token + 1, SourceWord.PersonNoun) || text.IsAdjective(token + 1)));

    private bool IsRole(int token) => text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.Title | SourceWord.SpokespersonNoun);

    /// <summary>"a former governor of Ohio" in "Jane Roe, a former governor of Ohio, said".</summary>
    private TokenRange Apposition(int after, Sentence sentence)
    {
        after = SkipAge(SkipBrackets(after, sentence), sentence);
        if (after + 1 >= sentence.EndToken || text.KindOf(after) != TokenKind.Comma)
            return TokenRange.None;
        var end = after + 1;
        if (text.IsLink(end))
            return TokenRange.None;
        var hasRole = false;
        for (; end < sentence.EndToken && end - after < LongestApposition && IsApposed(end); end++)
            hasRole |= IsRole(end);
        return hasRole && end > after + 1 ? new TokenRange(after + 1, end) : TokenRange.None;
    }

    /// <summary>The comma behind the years in "Jane Roe, 51, a nurse".</summary>
    private int SkipAge(int comma, Sentence sentence) =>
        comma + 2 < sentence.EndToken && text.KindOf(comma) == TokenKind.Comma && text.KindOf(comma + 1) == TokenKind.Number && text.AgeIn(comma + 1) > 0 && text.KindOf(comma + 2) == TokenKind.Comma && !text.IsVerb(comma + 3) ? comma + 2 : comma;

    private int SkipBrackets(int token, Sentence sentence)
    {
        if (token < sentence.EndToken && text.KindOf(token) == TokenKind.OpenBracket)
            while (token < sentence.EndToken)
                if (text.KindOf(token++) == TokenKind.CloseBracket)
                    break;
        return token;
    }

    private bool IsApposed(int token) =>
        text.IsWord(token) && !text.IsFinite(token) && !text.Is(token, SourceWord.Relative | SourceWord.He | SourceWord.I | SourceWord.It);

    private void AddRoles(TokenRange range, SourceEntity entity)
    {
        if (range.IsNone)
            return;
        for (var token = range.First; token < range.End; token++)
        {
            if (!text.IsNoun(token) && !text.IsAdjective(token))
                continue;
            entity.AddRole(text.Text.Lemmas[token]);
            entity.AddRole(text.Text.Forms[token]);
            foreach (var role in text.Lexicon.RolesOfTitles.Find(text.Text.Forms[token]) ?? [])
                entity.AddRole(role);
        }
    }

    /// <summary>Party and state from "(R-Fla.)".</summary>
    private void AddPartyMark(int token, Sentence sentence, SourceEntity entity)
    {
        if (token >= sentence.EndToken || !text.IsPartyMark(token))
            return;
        var word = text.Text.Article.TextOf(token);
        foreach (var part in word.SplitAny('-', '\u2013'))
            foreach (var role in text.Lexicon.RolesOfAbbreviations.Find(WordHash.Of(word[part])) ?? [])
                entity.AddRole(role);
    }

    private Sex SexIn(TokenRange range)
    {
        for (var token = range.First; token < range.End && !range.IsNone; token++)
            if (text.IsNounOf(token, SourceWord.WomanNoun))
                return Sex.Female;
            else if (text.IsNounOf(token, SourceWord.ManNoun))
                return Sex.Male;
        return Sex.Unknown;
    }
}

using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Takes a plural apart that names its members: "two analysts, Jane Roe and John Doe" are those two; "critics, including
/// Jane Roe" are she and a group.
/// </summary>
internal sealed class MemberReader(SourceText text, NameMap names)
{
    private const int LongestList = 80;

    /// <summary>Adds the members that a phrase names and, where it names only some, the group; false where it names none.</summary>
    public bool Read(SourcePhrase phrase, List<SourcePhrase> phrases)
    {
        if (names.At(phrase.Head) is not null || !IsGroup(phrase.Head) || Start(phrase, out var isPart) is not (>= 0 and var start))
            return false;
        var count = phrases.Count;
        for (var token = start; token < Math.Min(phrase.Range.End, start + LongestList); token++)
            if (names.At(token) is { } name && name.Range.First == token && IsMember(name, start))
                phrases.Add(new SourcePhrase(name.Range, name.Range.First, name.Head, -1));
        if (phrases.Count == count)
            return false;
        if (isPart)
            phrases.Add(phrase with { Range = phrase.Range with { End = BeforeList(phrase.Head, start) } });
        return true;
    }

    private bool IsGroup(int head) => text.IsPlural(head) || text.Is(head, SourceWord.GroupNoun) || !text.IsNoun(head) && text.Is(head, SourceWord.NewWord | SourceWord.QuantifierBounded);

    /// <summary>Where the list of names begins, or -1.</summary>
    private int Start(SourcePhrase phrase, out bool isPart)
    {
        isPart = false;
        for (var token = phrase.Head + 1; token < phrase.Range.End - 1; token++)
        {
            if (text.Lexicon.LikeWords.Contains(text.Text.Forms[token]) && IsList(token + 1, phrase.Range.End))
            {
                isPart = true;
                return token + 1;
            }
            if (IsInclusion(token, out var next))
            {
                isPart = true;
                return next;
            }
            if (text.IsFinite(token) || text.Is(token, SourceWord.Coordinator))
                return -1;
            if (text.KindOf(token) is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon && !IsInclusion(token + 1, out _))
                return BeginsWithName(token + 1, phrase.Range.End) ? token + 1 : -1;
        }
        return -1;
    }

    /// <summary>"Groups like the Union and the League": two names or more are members; one is an example of many.</summary>
    private bool IsList(int start, int end)
    {
        var members = 0;
        for (var token = start; token < Math.Min(end, start + LongestList); token++)
            if (names.At(token) is { } name && name.Range.First == token && IsMember(name, start))
                members++;
        return members > 1;
    }

    private bool IsInclusion(int token, out int next)
    {
        next = token + 1;
        if (text.Is(token, SourceWord.Including))
            return true;
        next++;
        return next <= text.Count && (text.Lexicon.Of(SourceLexicon.Join(text.Text.Forms[token], text.Text.Forms[token + 1])) & SourceWord.Including) != 0;
    }

    private bool BeginsWithName(int token, int end)
    {
        while (token < end && names.At(token) is null && text.IsPremodifier(token) && !text.IsPlural(token) && !text.IsPossessive(token))
            token++;
        return token < end && (names.At(token) is { Kind: SourceKind.Person } || text.Is(token, SourceWord.FirstName | SourceWord.FirstNameMale | SourceWord.FirstNameFemale) && text.Is(token + 1, SourceWord.Coordinator));
    }

    /// <summary>Whether nothing but the words of a role stands between the name and the comma, "and" or dash before it.</summary>
    private bool IsMember(NameMention name, int start)
    {
        if (name.IsPlace || name.Kind is SourceKind.Document || text.IsNoun(name.Range.End) || text.IsPossessive(name.Range.End))
            return false;
        var before = name.Range.First - 1;
        while (before >= start && text.IsWord(before) && text.IsPremodifier(before) && names.At(before) is null && !text.Is(before, SourceWord.Coordinator))
            before--;
        return before < start || text.KindOf(before) is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || text.Is(before, SourceWord.Coordinator);
    }

    /// <summary>The end of the words that describe the group, before "including" or a comma.</summary>
    private int BeforeList(int head, int start)
    {
        for (var token = head + 1; token < start; token++)
            if (!text.IsWord(token) || IsInclusion(token, out var next) && next == start)
                return token;
        return start;
    }
}

using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// How an article uses names whose words do not show what they name: "in Onawa, Iowa" is a place, and what "which" or
/// "employees at" goes with is a body.
/// </summary>
internal sealed class NameUsage(SourceText text, NameMap names)
{
    private const int LongestRole = 12;
    private readonly Dictionary<uint, (int All, int Place, int Body, int Person, int Outlet, int Called, int Described)> counts = [];

    public void Count(uint key, NameMention name)
    {
        var (all, place, body, person, outlet, called, described) = counts.GetValueOrDefault(key);
        counts[key] = (all + 1, place + (IsUsedAsPlace(name) ? 1 : 0), body + (IsUsedAsBody(name) ? 1 : 0), person + (IsUsedAsPerson(name) ? 1 : 0), outlet + (IsUsedAsOutlet(name) ? 1 : 0),
            called + (IsRetained(name) || IsCalled(name, SourceWord.OrganizationNoun) && !text.IsNounOf(name.Range.First - 1, SourceWord.PersonNoun) && !text.IsNounOf(name.Range.First - 2, SourceWord.PersonNoun) || IsDescribed(name, SourceWord.OrganizationNoun) ? 1 : 0),
            described + (IsRetained(name) || IsDescribed(name, SourceWord.OrganizationNoun) ? 1 : 0));
    }

    public bool IsPlace(uint key) => counts.TryGetValue(key, out var used) && used.Person == 0 && used.Place * 2 >= used.All;

    public bool IsBody(uint key) => counts.TryGetValue(key, out var used) && used.Person == 0 && (used.Described > 0 || used.Body * 3 >= used.All);

    /// <summary>Whether the article says in so many words that it is a body.</summary>
    public bool IsCalledBody(uint key) => counts.TryGetValue(key, out var used) && used.Person == 0 && used.Called > 0;

    public bool IsOutlet(uint key) => counts.TryGetValue(key, out var used) && used.Person == 0 && used.Outlet > 0;

    /// <summary>"The news site Backchannel", "Radio Jua, quoting an officer,".</summary>
    private bool IsUsedAsOutlet(NameMention name)
    {
        var after = name.Range.End;
        return IsCalled(name, SourceWord.OutletNoun)
            || after + 1 < text.Count && text.KindOf(after) == TokenKind.Comma && text.Lexicon.CitingWords.Contains(text.Text.Forms[after + 1]);
    }

    /// <summary>"The operator Citrans", "the operator, Citrans": a noun before the name says what it is.</summary>
    private bool IsCalled(NameMention name, SourceWord nouns)
    {
        var before = name.Range.First - 1;
        if (before > 0 && text.KindOf(before) == TokenKind.Comma && text.SentenceOf(before) == text.SentenceOf(before - 1))
            before--;
        return before >= 0 && text.IsNounOf(before, nouns) && !text.IsProper(before) && !text.IsPlural(before) && !text.Is(before, SourceWord.NotAName)
            && (before == name.Range.First - 1 || IsDefinite(before) && !IsLed(before));
    }

    /// <summary>"The leader of the opposition, Jane Roe": whom the body has for a leader is named, not the body.</summary>
    private bool IsLed(int noun)
    {
        var sentence = text.SentenceAt(noun);
        for (var token = noun - 1; token > sentence.FirstToken && token > noun - LongestRole && text.IsWord(token) && !text.IsFinite(token); token--)
            if (text.IsLink(token) && text.IsNounOf(token - 1, SourceWord.PersonNoun | SourceWord.SpokespersonNoun) && !text.IsPlural(token - 1))
                return true;
        return false;
    }

    /// <summary>"Clean Bay, a charity that", "a charity called Clean Bay", "charities including Clean Bay": what it is stands beside it.</summary>
    private bool IsDescribed(NameMention name, SourceWord nouns)
    {
        var before = name.Range.First - 1;
        if (before > 1 && text.Lexicon.CalledWords.Contains(text.Text.Forms[before]))
            return IsBodyNoun(before - 1, nouns);
        if (before > 2 && text.Is(before, SourceWord.Including))
            return (text.KindOf(before - 1) == TokenKind.Comma ? before - 2 : before - 1) is var group && text.IsPlural(group) && IsBodyNoun(group, nouns);
        var at = name.Range.End + 1;
        if (at >= text.Count || text.KindOf(at - 1) != TokenKind.Comma || !text.IsDeterminer(at) || !text.Is(at, SourceWord.QuantifierOne | SourceWord.Definite) || text.SentenceOf(at) != text.SentenceOf(before + 1))
            return false;
        var isDefinite = text.Is(at, SourceWord.Definite);
        while (at + 1 < text.Count && text.IsWord(at + 1) && text.IsPremodifier(at) && text.IsPremodifier(at + 1))
            at++;
        return IsBodyNoun(at, nouns) && !text.IsProper(at) && !text.IsPlural(at) && (!isDefinite || text.KindOf(at + 1) == TokenKind.Comma || text.Is(at + 1, SourceWord.Relative));
    }

    /// <summary>"Its solicitors, Ellery Vane, said": several who work for somebody are a firm, where the name is one.</summary>
    private bool IsRetained(NameMention name)
    {
        var noun = name.Range.First - 2;
        return noun > 0 && name.Name.Count == name.Range.Count && text.KindOf(noun + 1) == TokenKind.Comma && text.SentenceOf(noun) == text.SentenceOf(noun + 2)
            && text.IsPlural(noun) && text.Lexicon.FirmNouns.Contains(text.Text.Lemmas[noun]) && text.KindOf(Math.Min(name.Range.End, text.Count - 1)) == TokenKind.Comma
            && !IsListed(name.Range.End);
    }

    /// <summary>Whether another name follows the comma: "its solicitors, Jane Roe, Ann Doe and ..."</summary>
    private bool IsListed(int comma) => names.At(comma + 1) is not null || text.Is(comma + 1, SourceWord.Coordinator);

    /// <summary>"Charity", not "developer", who may be a man.</summary>
    private bool IsBodyNoun(int token, SourceWord nouns) => text.IsNounOf(token, nouns) && !text.IsNounOf(token, SourceWord.PersonNoun);

    /// <summary>"the ferry operator": what stands before the noun begins with "the".</summary>
    private bool IsDefinite(int noun)
    {
        while (noun > 0 && text.IsPremodifier(noun - 1) && text.IsWord(noun - 1))
            noun--;
        return text.Is(noun, SourceWord.Definite);
    }

    private bool IsUsedAsPlace(NameMention name)
    {
        var after = name.Range.End;
        return text.Is(name.Range.First - 1, SourceWord.PlaceLink) && !text.IsPossessive(after) && !text.IsNoun(after) && (!text.IsVerb(after) || text.IsNounOf(name.Range.First - 2, SourceWord.PersonNoun))
            || text.KindOf(Math.Min(after, text.Count - 1)) == TokenKind.Comma && names.At(after + 1) is { IsPlace: true } place && !text.IsWord(place.Range.End) && !text.Is(name.Range.First - 1, SourceWord.Coordinator);
    }

    private bool IsUsedAsBody(NameMention name)
    {
        var after = name.Range.End;
        var isMember = text.Is(name.Range.First - 1, SourceWord.MemberLink) && text.IsNounOf(name.Range.First - 2, SourceWord.PersonNoun);
        var comma = after < text.Count && text.KindOf(after) == TokenKind.Comma ? after + 1 : after;
        var isSpokenFor = text.Is(name.Range.First - 1, SourceWord.CauseLink) && text.IsNounOf(name.Range.First - 2, SourceWord.SpokespersonNoun);
        return isMember || isSpokenFor || IsCalled(name, SourceWord.OrganizationNoun) || IsDescribed(name, SourceWord.OrganizationNoun) || comma > after && text.Is(comma, SourceWord.Relative) && !text.Is(comma, SourceWord.Who | SourceWord.It);
    }

    private bool IsUsedAsPerson(NameMention name)
    {
        var after = name.Range.End;
        var comma = after < text.Count && text.KindOf(after) == TokenKind.Comma ? after + 1 : after;
        return name.HasTitle || text.Is(comma, SourceWord.Who) || comma > after && text.IsNumber(comma);
    }
}

using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds the name that a comma sets off from its bearer's role where the role has more nouns than one: "Hull's MP, Jane
/// Roe", "the minister for culture, Jane Roe", "a spokeswoman for the developer, Jane Roe".
/// </summary>
internal sealed class ApposedNames(SourceText text, NameMap names)
{
    private const int LongestRole = 16, LongestLead = 4;
    private const SourceWord Roles = SourceWord.PersonNoun | SourceWord.SpokespersonNoun | SourceWord.OfficeNoun | SourceWord.Title;

    /// <summary>The last token of the name that ends a phrase, or is followed by a comma in it; or -1.</summary>
    public int Bearer(int first, int end)
    {
        var hasRole = false;
        for (var token = first; token < Math.Min(end - 1, first + LongestRole); token++)
        {
            if (text.KindOf(token) == TokenKind.Comma)
                return hasRole && !IsOfPerson(first, token - 1) && NameAfter(token, end) is { } name ? name.Head : -1;
            if (!text.IsWord(token) || text.IsFinite(token) || text.Is(token, SourceWord.Coordinator | SourceWord.Relative) || IsOther(token, hasRole))
                return -1;
            if (text.IsNounOf(token, Roles) && text.IsPlural(token) && !hasRole)
                return -1;
            hasRole |= text.IsNounOf(token, Roles);
        }
        return -1;
    }

    /// <summary>"A friend of her ex, Jane Roe": the name may be that of either.</summary>
    private bool IsOfPerson(int first, int last)
    {
        if (!text.IsNounOf(last, Roles) || text.IsNounOf(last, SourceWord.OrganizationNoun))
            return false;
        while (last > first && text.IsPremodifier(last))
            last--;
        return text.Is(last, SourceWord.PartitiveLink);
    }

    /// <summary>Somebody's full name, unless the role is for or of what is called so: "the minister for Creative Arts".</summary>
    private bool IsOther(int token, bool hasRole) =>
        names.At(token) is { Kind: SourceKind.Person, Name.Count: > 1 } name && !(hasRole && text.IsLink(name.Name.First - 1));

    /// <summary>The person's name right after a comma, titles and age skipped, that ends there or before another comma.</summary>
    private NameMention? NameAfter(int comma, int end)
    {
        var at = comma + 1;
        while (at < end && at < comma + LongestLead && names.At(at) is null && text.IsPremodifier(at) && !text.IsDeterminer(at) && !text.IsPlural(at))
            at++;
        if (at >= end || names.At(at) is not { Kind: SourceKind.Person, IsPlace: false } name || name.Range.First != at || name.Range.End > end)
            return null;
        return name.Range.End == end || text.KindOf(name.Range.End) is TokenKind.Comma or TokenKind.OpenBracket ? name : null;
    }
}

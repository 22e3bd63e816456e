using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// People who were spoken of together ("Roe and Doe"), so that "they", "both" and "the two senators" can mean them: an
/// entity whose members are the sources.
/// </summary>
internal sealed class GroupBook(SourceText text, NameMap names, NameBook book, SourceEntity?[] resolved)
{
    private const int Most = 6;
    private readonly List<SourceEntity> groups = [];

    /// <summary>The group that ends with the name at a token, or null: "Ann Roe, Bo Doe and Cy Poe".</summary>
    public SourceEntity? EndingAt(int token)
    {
        if (Before(token, out var isLast) is not { } previous || !isLast || book.Entities[names.IndexAt(token)] is not { IsPerson: true } last)
            return null;
        var members = new List<SourceEntity> { last };
        for (NameMention? name = previous; name is { } member && members.Count < Most; name = Before(member.Head, out _))
            if (book.Entities[names.IndexAt(member.Head)] is { IsPerson: true } entity && !members.Contains(entity))
                members.Insert(0, entity);
            else
                break;
        return members.Count < 2 ? null : Of(members, names.At(token)!.Value.Range);
    }

    /// <summary>The group of these members, the same each time.</summary>
    public SourceEntity Of(List<SourceEntity> members, TokenRange range)
    {
        foreach (var group in groups)
            if (group.Members.Count == members.Count && members.TrueForAll(group.Members.Contains))
                return group;
        var added = new SourceEntity
        {
            Kind = members[0].IsPerson ? SourceKind.People : SourceKind.Organization,
            Naming = Naming.Named,
            Class = members[0].Class,
            Name = range,
            IsProper = true,
            IsPlural = true,
            Members = members,
        };
        groups.Add(added);
        return added;
    }

    /// <summary>The name that "and" or a comma joins to the one at a token, roles between left out.</summary>
    private NameMention? Before(int token, out bool isLast)
    {
        var at = names.At(token)!.Value.Range.First - 1;
        var first = text.SentenceAt(token).FirstToken;
        while (at > first && text.IsWord(at) && text.IsPremodifier(at) && !text.Is(at, SourceWord.Coordinator) && names.At(at) is null)
            at--;
        isLast = at > first && text.Is(at, SourceWord.Coordinator);
        if (isLast)
            at--;
        var isComma = at > first && text.KindOf(at) == TokenKind.Comma;
        if (isComma)
            at--;
        return (isLast || isComma) && at >= first && names.At(at) is { IsPlace: false } name && resolved[name.Head] is not null ? name : null;
    }
}

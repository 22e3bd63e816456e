using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Somebody or something that an article speaks of, while its mentions are being gathered.</summary>
internal sealed class SourceEntity
{
    // A list, and only where needed: most entities have few roles or none.
    private List<uint>? roles;

    public required SourceKind Kind { get; set; }
    public required Naming Naming { get; set; }
    public required SourceClass Class { get; set; }

    /// <summary>The fullest name or description.</summary>
    public required TokenRange Name { get; set; }

    /// <summary>Whether <see cref="Name"/> is a proper name.</summary>
    public bool IsProper { get; init; }
    public bool IsPlace { get; init; }
    public bool IsPlural { get; set; }
    public Sex Sex { get; set; }

    /// <summary>Role or apposition.</summary>
    public TokenRange Description { get; set; } = TokenRange.None;

    /// <summary>Lemma of the noun with "the" before the name where it first stands ("the researcher, Jane Roe"): somebody spoken of before; or 0.</summary>
    public uint Introduction { get; set; }

    /// <summary>Whether the article has given any role of theirs.</summary>
    public bool HasRoles => roles is not null;

    /// <summary>Lemma of the head noun of a description, or 0.</summary>
    public uint HeadNoun { get; init; }

    /// <summary>Whose campaign, statement or aide it is.</summary>
    public SourceEntity? Owner { get; init; }

    /// <summary>Whom "they" means after "Roe and Doe"; empty for all who are no such pair or list.</summary>
    public IReadOnlyList<SourceEntity> Members { get; init; } = [];

    /// <summary>The group that it is one of ("one of the sources"), whose terms are its own; or null.</summary>
    public SourceEntity? Group { get; init; }

    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Head of the latest mention.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Whether the latest mention was a subject, or a source.</summary>
    public bool LastWasSubject { get; private set; }

    /// <summary>Whether the sentence of the latest mention is about it: it is its subject there, or a source.</summary>
    public bool LastWasTopic { get; private set; }

    /// <summary>Years that the article gives, or 0.</summary>
    public int Age { get; set; }

    /// <summary>Heads of the mentions, in text order but for headlines.</summary>
    public List<int> Heads { get; } = [];

    /// <summary>Whether some attribution has been its so far.</summary>
    public bool IsSource { get; set; }

    /// <summary>Mentions by any name, in the whole article.</summary>
    public int Names { get; set; }

    /// <summary>First token of the first mention by name, headlines left out; -1 for those without name.</summary>
    public int First { get; set; } = -1;

    /// <summary>Mentions by full name: whom a bare surname means.</summary>
    public int FullNames { get; set; }

    /// <summary>Whether it is one human being.</summary>
    public bool IsPerson => Kind == SourceKind.Person && !IsPlural;

    /// <summary>Whether it is one institution or news organisation.</summary>
    public bool IsBody => !IsPlural && Kind is SourceKind.Organization or SourceKind.Outlet;

    /// <summary>Whether more than a capital tells that it is a person.</summary>
    public bool IsSurelyPerson => IsSource || FullNames > 0 || HasRoles || Sex != Sex.Unknown || LastWasSubject;

    /// <summary>Index in the report, or -1 while no attribution needs it.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Adds the lemma of a role, title, apposition or modifier, by which a description can point back.</summary>
    public void AddRole(uint lemma)
    {
        roles ??= [];
        if (!roles.Contains(lemma))
            roles.Add(lemma);
    }

    public bool HasRole(uint lemma) => roles is not null && roles.Contains(lemma);

    public void Add(TokenRange mention, int head, bool isSubject, bool isTopic = false)
    {
        Mentions.Add(mention);
        Heads.Add(head);
        Last = head;
        LastWasSubject = isSubject;
        LastWasTopic = isTopic;
    }
}

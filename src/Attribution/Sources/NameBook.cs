using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Joins the names of an article to entities: full names first, then surnames, initials and other short forms. A short
/// form that fits several goes to the one most often named in full, then to the one named last.
/// </summary>
internal sealed class NameBook
{
    private const int Surname = 0, Inner = 1, Given = 2, Initials = 3;
    private readonly SourceText text;
    private readonly List<NameMention> names;
    private readonly NameUsage usage;
    private readonly Dictionary<uint, SourceEntity> byName = [];
    private readonly Dictionary<uint, List<(SourceEntity Entity, int Rank)>> byPart = [];

    public NameBook(SourceText text, List<NameMention> names)
    {
        this.text = text;
        this.names = names;
        Entities = new SourceEntity[names.Count];
        usage = new NameUsage(text, new NameMap(text.Count, names));
        Retype();
        Join(full: true, title: false);
        JoinBracketed();
        Join(full: true, title: true);
        JoinInitials();
        Join(full: false, title: false);
        Join(full: false, title: true);
        for (var i = names.Count - 1; i >= 0; i--)
        {
            Entities[i].Names++;
            if (!text.IsTitle(names[i].Head))
                Entities[i].First = names[i].Range.First;
        }
    }

    /// <summary>The entity of each name.</summary>
    public SourceEntity[] Entities { get; }

    /// <summary>All entities with a proper name, in the order in which they were met.</summary>
    public List<SourceEntity> All { get; } = [];

    /// <summary>"Guardian" is a man where the article names a Don Guardian, unless it has an article or a place's preposition before it.</summary>
    private void Retype()
    {
        var surnames = new HashSet<uint>();
        foreach (var name in names)
            if (name.Kind == SourceKind.Person && name.Name.Count > 1 && !IsUnclear(name))
                surnames.Add(LastForm(name.Name));
        for (var i = 0; i < names.Count; i++)
            if (names[i] is { Name.Count: 1, Range.Count: 1, Kind: SourceKind.Outlet or SourceKind.Organization } name && surnames.Contains(text.Text.Forms[name.Head])
                && !text.Is(name.Head - 1, SourceWord.Definite) && !(name.IsPlace && text.IsLink(name.Head - 1)))
                names[i] = name with { Kind = SourceKind.Other, IsPlace = false };
            else if (names[i] is { IsPlace: true, Name.Count: > 1 } turn && text.KindOf(turn.Range.End) == TokenKind.Colon && surnames.Contains(LastForm(turn.Name)))
                names[i] = turn with { Kind = SourceKind.Person, IsPlace = false };
        foreach (var name in names)
            if (IsUnclear(name) || IsUnclearBody(name) || name is { Kind: SourceKind.Person, HasTitle: false, Name.Count: > 1 })
                usage.Count(Key(name), name);
        for (var i = 0; i < names.Count; i++)
            if ((IsUnclear(names[i]) && !surnames.Contains(text.Text.Forms[names[i].Head]) || IsUnclearBody(names[i])) && usage.IsOutlet(Key(names[i])))
                names[i] = names[i] with { Kind = SourceKind.Outlet };
            else if (names[i] is { Kind: SourceKind.Person, HasTitle: false, Name.Count: > 1 } && usage.IsCalledBody(Key(names[i])))
                names[i] = names[i] with { Kind = SourceKind.Organization };
            else if (IsUnclear(names[i]) && !surnames.Contains(text.Text.Forms[names[i].Head]) && usage.IsPlace(Key(names[i])))
                names[i] = names[i] with { Kind = SourceKind.Organization, IsPlace = true };
            else if (IsUnclear(names[i]) && !surnames.Contains(text.Text.Forms[names[i].Head]) && (usage.IsBody(Key(names[i])) || usage.IsCalledBody(Key(names[i]))))
                names[i] = names[i] with { Kind = SourceKind.Organization };
    }

    /// <summary>Whether only the article can tell what it names.</summary>
    private bool IsUnclear(NameMention name) =>
        !name.HasTitle && name.Sex == Sex.Unknown && (name.Kind == SourceKind.Other || name.Kind == SourceKind.Person && !text.Is(name.Name.First, SourceWord.FirstName | SourceWord.FirstNameMale | SourceWord.FirstNameFemale));

    /// <summary>Whether it is a body by its shape alone, which may be a news organisation.</summary>
    private static bool IsUnclearBody(NameMention name) => name is { Kind: SourceKind.Organization, IsPlace: false };

    private void Join(bool full, bool title)
    {
        for (var i = 0; i < names.Count; i++)
            if (Entities[i] is null && text.IsTitle(names[i].Head) == title && (!full || IsFull(names[i])))
                Entities[i] = full ? JoinFull(names[i]) : JoinShort(names[i]);
    }

    /// <summary>"the National Intelligence Organization (MIT)": the short form that the article itself gives.</summary>
    private void JoinBracketed()
    {
        for (var i = 1; i < names.Count; i++)
        {
            var open = names[i].Range.First - 1;
            if (names[i].Range.Count > 1 || Entities[i - 1] is not { Kind: not SourceKind.Person } entity || names[i - 1].Range.End != open
                || open < 0 || text.KindOf(open) != TokenKind.OpenBracket)
                continue;
            Entities[i] = byName[Key(names[i])] = entity;
        }
    }

    /// <summary>"JT:" before what Joan Tettersell says.</summary>
    private void JoinInitials()
    {
        var initials = new TurnInitials(text);
        InitialsIndex? bearers = null;
        for (var i = 0; i < names.Count; i++)
            if (names[i].Range.Count == 1 && initials.IsMark(names[i].Head) && (Entities[i] is null || Entities[i].FullNames == 0) && (bearers ??= new InitialsIndex(text, All)).Find(names[i].Head) is { } bearer)
                (Entities[i], names[i]) = (bearer, names[i] with { Kind = bearer.Kind, IsPlace = false });
    }

    private static bool IsFull(NameMention name) => name.Name.Count > 1 || name.Kind is SourceKind.Outlet or SourceKind.Account || name.IsPlace;

    private SourceEntity JoinFull(NameMention name)
    {
        var entity = byName.GetValueOrDefault(Key(name)) ?? ByEnds(name) ?? ByTail(name) ?? ByStart(name) ?? ByInitials(name) ?? New(name);
        byName[Key(name)] = entity;
        if (name.Name.Count > 1)
            entity.FullNames++;
        Fill(entity, name);
        return entity;
    }

    private SourceEntity JoinShort(NameMention name)
    {
        var entity = byName.GetValueOrDefault(Key(name)) ?? ByPart(name) ?? New(name);
        if (name.Name.Count > 1)
            byName[Key(name)] = entity;
        Fill(entity, name);
        return entity;
    }

    private void Fill(SourceEntity entity, NameMention name)
    {
        if (entity.Sex == Sex.Unknown)
            entity.Sex = name.Sex;
        if (entity.Kind == SourceKind.Organization && name.Kind == SourceKind.Outlet)
            (entity.Kind, entity.Class) = (SourceKind.Outlet, SourceClass.Outlet);
        if (name.Name.Count > entity.Name.Count && entity.Kind == name.Kind && !text.IsTitle(name.Head))
            entity.Name = name.Name;
    }

    /// <summary>"Harry M. Reid" and "Harry Reid": the first and last words agree.</summary>
    private SourceEntity? ByEnds(NameMention name)
    {
        if (name.Kind != SourceKind.Person || !byPart.TryGetValue(LastForm(name.Name), out var parts))
            return null;
        foreach (var (entity, rank) in parts)
            if (rank == Surname && entity.Kind == SourceKind.Person && text.Text.Forms[entity.Name.First] == text.Text.Forms[name.Name.First])
                return entity;
        return null;
    }

    /// <summary>"Vargas Llosa" after "Mario Vargas Llosa": a surname of two words.</summary>
    private SourceEntity? ByTail(NameMention name)
    {
        if (name is not { Kind: SourceKind.Person, Name.Count: > 1 } || !byPart.TryGetValue(LastForm(name.Name), out var parts))
            return null;
        foreach (var (entity, rank) in parts)
            if (rank == Surname && Fits(name, entity) && IsTail(name.Name, entity.Name))
                return entity;
        return null;
    }

    private bool IsTail(TokenRange part, TokenRange whole)
    {
        if (part.Count >= whole.Count)
            return false;
        for (var back = 1; back <= part.Count; back++)
            if (text.Text.Forms[part.End - back] != text.Text.Forms[whole.End - back])
                return false;
        return true;
    }

    /// <summary>"Great Loup" after "Great Loup Beef": the name of a body without its last words.</summary>
    private SourceEntity? ByStart(NameMention name)
    {
        if (name is not { Kind: SourceKind.Person, Name.Count: > 1, HasTitle: false, Sex: Sex.Unknown } || !byPart.TryGetValue(text.Text.Forms[name.Name.First], out var parts))
            return null;
        foreach (var (entity, _) in parts)
            if (entity is { Kind: SourceKind.Organization, IsPlace: false } && IsStart(name.Name, entity.Name))
                return entity;
        return null;
    }

    private bool IsStart(TokenRange part, TokenRange whole)
    {
        if (part.Count >= whole.Count)
            return false;
        for (var i = 0; i < part.Count; i++)
            if (text.Text.Forms[part.First + i] != text.Text.Forms[whole.First + i])
                return false;
        return true;
    }

    /// <summary>"AP" after "Associated Press".</summary>
    private SourceEntity? ByInitials(NameMention name)
    {
        if (name is not { Kind: SourceKind.Outlet, Name.Count: 1 } || !byPart.TryGetValue(text.Text.Forms[name.Head], out var parts))
            return null;
        var outlets = parts.FindAll(part => part is { Rank: Initials, Entity.Kind: SourceKind.Outlet });
        return outlets is [var only] ? only.Entity : null;
    }

    private SourceEntity? ByPart(NameMention name)
    {
        if (name.Name.Count > 1 || !byPart.TryGetValue(text.Text.Forms[name.Head], out var parts))
            return null;
        var bestRank = int.MaxValue;
        SourceEntity? best = null;
        foreach (var (entity, rank) in parts)
        {
            if (!Fits(name, entity) || rank > bestRank)
                continue;
            if (rank < bestRank || best is null || entity.FullNames > best.FullNames)
                (best, bestRank) = (entity, rank);
        }
        return best is null || best.First > name.Head ? Introduced(name, parts) ?? best : best;
    }

    /// <summary>
    /// The body whose name began with this word before, where the article has not yet named a person so: "Oakes" after
    /// "Oakes Farm Foods", though a Dennis Oakes comes later.
    /// </summary>
    private SourceEntity? Introduced(NameMention name, List<(SourceEntity Entity, int Rank)> parts)
    {
        if (name.HasTitle || name.Kind != SourceKind.Other || text.IsTitle(name.Head) || text.Is(name.Head, SourceWord.FirstName | SourceWord.FirstNameMale | SourceWord.FirstNameFemale))
            return null;
        var bodies = parts.FindAll(part => part.Entity is { Kind: SourceKind.Organization, IsPlace: false, First: >= 0 } && part.Entity.First < name.Head && text.Text.Forms[part.Entity.Name.First] == text.Text.Forms[name.Head]);
        return bodies is [var only] ? only.Entity : null;
    }

    private bool Fits(NameMention name, SourceEntity entity) =>
        (!name.HasTitle || entity.Kind == SourceKind.Person)
        && (name.Sex == Sex.Unknown || entity.Sex == Sex.Unknown || name.Sex == entity.Sex)
        && !(name.Kind == SourceKind.Organization && entity.Kind == SourceKind.Person)
        && !(name.Kind == SourceKind.Other && entity.Kind != SourceKind.Person && !text.IsNounOf(name.Head, SourceWord.OrganizationNoun));

    private SourceEntity New(NameMention name)
    {
        var kind = name.Kind == SourceKind.Other ? SourceKind.Person : name.Kind;
        var entity = new SourceEntity
        {
            Kind = kind,
            Naming = Naming.Named,
            Class = ClassOf(kind),
            Name = name.Name,
            IsProper = true,
            IsPlace = name.IsPlace,
            Sex = name.Sex,
            First = text.IsTitle(name.Head) ? -1 : name.Range.First,
        };
        All.Add(entity);
        byName[Key(name)] = entity;
        Index(entity, name.Name);
        return entity;
    }

    private void Index(SourceEntity entity, TokenRange name)
    {
        var last = Last(name);
        if (entity.Kind != SourceKind.Person)
            AddPart(InitialsOf(name), entity, Initials);
        if (entity.IsPlace)
            return;
        for (var token = name.First; token <= last; token++)
            if ((text.IsProper(token) || token == last && char.IsUpper(text.Text.Article.TextOf(token)[0])) && (entity.Kind == SourceKind.Person || name.Count > 1))
                AddPart(text.Text.Forms[token], entity, Rank(entity, token, name, last));
    }

    private static int Rank(SourceEntity entity, int token, TokenRange name, int last) =>
        entity.Kind != SourceKind.Person ? (token == last || token == name.First ? Given : Initials)
        : token == last ? Surname : token == name.First ? Given : Inner;

    private void AddPart(uint part, SourceEntity entity, int rank)
    {
        if (!byPart.TryGetValue(part, out var entities))
            byPart[part] = entities = [];
        entities.Add((entity, rank));
    }

    /// <summary>The hash of "MIT" for "Massachusetts Institute of Technology".</summary>
    private uint InitialsOf(TokenRange name)
    {
        Span<char> initials = stackalloc char[16];
        var count = 0;
        for (var token = name.First; token < name.End && count < initials.Length; token++)
            if (char.IsUpper(text.Text.Article.TextOf(token)[0]))
                initials[count++] = text.Text.Article.TextOf(token)[0];
        return count < 2 ? 0 : WordHash.Of(initials[..count]);
    }

    private int Last(TokenRange name) =>
        name.Count > 1 && text.Is(name.End - 1, SourceWord.NameSuffix) ? name.End - 2 : name.End - 1;

    private uint LastForm(TokenRange name) => text.Text.Forms[Last(name)];

    private uint Key(NameMention name)
    {
        var hash = text.Text.Forms[name.Name.First];
        for (var token = name.Name.First + 1; token < name.Name.End; token++)
            hash = SourceLexicon.Join(hash, text.Text.Forms[token]);
        return hash;
    }

    private static SourceClass ClassOf(SourceKind kind) => kind switch
    {
        SourceKind.Outlet => SourceClass.Outlet,
        SourceKind.Organization => SourceClass.NamedOrganization,
        SourceKind.Account => SourceClass.Account,
        SourceKind.Document => SourceClass.NamedDocument,
        _ => SourceClass.NamedPerson,
    };
}

namespace Attribution.Sources;

/// <summary>Says of a description that stands for nobody met before whether its bearer is named, what it is, and its class.</summary>
internal static class DescriptionJudge
{
    private const SourceWord Bodies = SourceWord.OrganizationNoun | SourceWord.OfficialBody;

    public static (Naming Naming, SourceKind Kind, SourceClass Class) Judge(Description d, bool hasRivals)
    {
        if (d.IsNumber)
            return UnnamedPeople;
        if (d.IsBare && !d.IsNew && !d.HasArticle && !d.Is(SourceWord.NewWord | SourceWord.QuantifierBounded | SourceWord.Anybody))
            return Group;
        if (IsOneOfSome(d))
            return PartOfGroup(isOne: true);
        if (d.Is(SourceWord.Who))
            return Group;
        if (d.IsOfBody)
            return (Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization);
        if (d.Is(SourceWord.DocumentNoun) && (d.HasMaker || d.IsPlural && d.Is(SourceWord.PersonNoun) && (d.IsShown || d.Modifiers.Count == 0)))
            return Document(d);
        if (d.IsPlural && hasRivals && IsContest(d))
            return (Naming.Named, SourceKind.People, SourceClass.UnnamedOfficeHolder);
        if (d.Is(SourceWord.PersonNoun | SourceWord.OpenGroup) && d.IsPlural)
            return People(d);
        if (d.Is(SourceWord.PersonNoun | SourceWord.AgeSuffix))
            return d.IsUsualBody ? Body(d) : Person(d);
        if (d.Is(SourceWord.OutletNoun))
            return Outlet(d);
        if (d.Is(SourceWord.GroupNoun | SourceWord.Anybody))
            return d.IsKnowing && !d.Is(SourceWord.QuantifierOpen) ? UnnamedPeople : Group;
        if (d.Is(SourceWord.OpenGroup))
            return Person(d);
        if (d.Is(SourceWord.OrganizationNoun) && d is { IsArea: true, IsPlural: true, IsOfNamed: false })
            return Group;
        if (d.Is(Bodies))
            return Body(d);
        if (d.Is(SourceWord.DocumentNoun | SourceWord.MassDocument))
            return Document(d);
        return d.Is(SourceWord.PartitiveOpen) ? Group : Other(d);
    }

    /// <summary>"The third", "one of whom", "One wrote".</summary>
    private static bool IsOneOfSome(Description d) =>
        d.IsOrdinal || d.IsSingle && d.Is(SourceWord.Relative)
        || d is { IsPast: true, IsOpen: false } && d.Is(SourceWord.QuantifierOne) && d.Is(SourceWord.Anybody) && d.Is(SourceWord.Those) && !d.IsPlural && d.First == d.Head;

    /// <summary>"The candidates", "her rivals": those who stand for an office are known to all, and an article about them names them.</summary>
    private static bool IsContest(Description d) =>
        d.IsContender && !d.Is(SourceWord.OfficeNoun) && (!d.IsNew || d.IsDefinite) && !d.IsOpen && !d.IsVague && (!d.IsCounted || d.IsDefinite) && (d.IsDefinite || d.IsOwned || !d.Is(SourceWord.OpenGroup));

    /// <summary>Authors of a known work: a reader can look their names up, though the article gives none here.</summary>
    public static (Naming Naming, SourceKind Kind, SourceClass Class) Signers => (Naming.Named, SourceKind.People, SourceClass.UnnamedOfficeHolder);

    /// <summary>"One of them", "two of the people".</summary>
    public static (Naming Naming, SourceKind Kind, SourceClass Class) PartOfGroup(bool isOne) => isOne
        ? (Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)
        : UnnamedPeople;

    private static (Naming Naming, SourceKind Kind, SourceClass Class) UnnamedPeople => (Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup);

    private static (Naming Naming, SourceKind Kind, SourceClass Class) Group => (Naming.Collective, SourceKind.Public, SourceClass.Collective);

    private static (Naming Naming, SourceKind Kind, SourceClass Class) People(Description d)
    {
        if (d.Is(SourceWord.OfficialBody) && !d.IsCounted && !d.IsOpen)
            return (Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization);
        if (d.IsFaction && !d.IsCounted && !d.IsOpen)
            return (Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization);
        var isOpen = d.IsOpen || (d.IsVague || IsAnySuch(d) && !(d.IsContender && !d.Is(SourceWord.OpenGroup))) && !d.Is(SourceWord.PersonSubset) && !d.IsOfSmallBody || d is { IsOfKind: true, IsVague: false } && IsAnySuch(d);
        var isBounded = d.IsCounted || d.IsBounded && !d.IsOpen || (d.IsStaff || d.IsContender && d.IsDefinite && !d.IsOwned) && !isOpen || !isOpen && (!d.Is(SourceWord.OpenGroup) || d.IsRestricted && !d.IsPopulation && d.Is(SourceWord.SourceWord) || d.IsDefinite && !d.IsRestricted && d.Is(SourceWord.ManNoun | SourceWord.WomanNoun));
        return isBounded ? UnnamedPeople : Group;
    }

    /// <summary>"Developers see a gap": a kind of people, where nothing tells which of them and none is quoted.</summary>
    private static bool IsAnySuch(Description d) =>
        d is { IsPast: false, IsDefinite: false, IsOwned: false, HasArticle: false, HasNumber: false, IsRestricted: false, IsNew: false, Owner: null }
        && !d.IsBoundedRole && !d.Is(SourceWord.SpokespersonNoun | SourceWord.SourceWord);

    private static (Naming Naming, SourceKind Kind, SourceClass Class) Person(Description d)
    {
        if (d.IsOpen || d.IsPossible && d.HasArticle && d.Is(SourceWord.OpenGroup) && !d.IsNew)
            return Group;
        if (d.Is(SourceWord.SpokespersonNoun) || d.IsPressPost)
            return (Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedSpokesperson);
        if (d.Is(SourceWord.OfficeNoun) && !d.IsNew && !d.HasArticle && !d.IsCounted && (d.HasName || d.IsDefinite || d.Owner is { IsProper: true }))
            return (Naming.Named, SourceKind.Person, SourceClass.UnnamedOfficeHolder);
        return (Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson);
    }

    private static (Naming Naming, SourceKind Kind, SourceClass Class) Outlet(Description d)
    {
        if (d.IsPlural)
            return (Naming.Collective, SourceKind.Outlet, SourceClass.Collective);
        return IsIdentified(d)
            ? (Naming.Named, SourceKind.Outlet, SourceClass.Outlet)
            : (Naming.Anonymous, SourceKind.Outlet, SourceClass.UnnamedGroup);
    }

    private static (Naming Naming, SourceKind Kind, SourceClass Class) Body(Description d)
    {
        var isOfPlace = d.Is(SourceWord.OfficialBody) && !d.HasArticle && !d.IsOpen && !d.IsCounted && !(d.IsPlural && !d.Is(SourceWord.PluralNoun) && !d.IsDefinite);
        if (d.IsPlural && ((d.IsPair || d.IsDefinite) && d.IsOfNamed || d is { IsOwned: true, IsCounted: false, IsOpen: false, IsRestricted: false, Owner: { IsProper: true, IsPlace: false } }))
            return (Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization);
        if (d.IsPlural && d.IsCounted && !isOfPlace)
            return (Naming.Anonymous, SourceKind.Organization, SourceClass.UnnamedGroup);
        if ((d.IsPlural && (!d.IsDefinite || d.IsRestricted) || d.IsOpen) && !isOfPlace)
            return (Naming.Collective, SourceKind.Organization, SourceClass.Collective);
        return (d.HasArticle && !d.IsDefinite && !d.IsOwned ? d.HasNameBefore || d.IsTribunal : IsIdentified(d)) || isOfPlace
            ? (Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)
            : (Naming.Anonymous, SourceKind.Organization, SourceClass.UnnamedGroup);
    }

    /// <summary>A document without its maker is anonymous: nobody can look it up.</summary>
    private static (Naming Naming, SourceKind Kind, SourceClass Class) Document(Description d)
    {
        if (d.IsRegister || IsIdentified(d) && !(d.IsPlural && d.HasName && !d.HasMakerName && !d.IsDefinite && !d.IsOwned) || d.HasMaker)
            return (Naming.Named, SourceKind.Document, SourceClass.NamedDocument);
        return d.IsOpen || d.IsVague || d.IsPlural && d.IsOpenDocument && !d.IsCounted || d.Is(SourceWord.MassDocument) && !d.HasArticle
            ? (Naming.Collective, SourceKind.Document, SourceClass.Collective)
            : (Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument);
    }

    private static (Naming Naming, SourceKind Kind, SourceClass Class) Other(Description d)
    {
        if (d.HasMaker)
            return (Naming.Named, SourceKind.Document, SourceClass.NamedDocument);
        if (d.IsPlural && !d.IsOccasion && (d.IsCounted || d.Speaks && (d.IsDefinite || d.IsOwned) && !d.IsOpen))
            return UnnamedPeople;
        if (d.IsPlural && !(d.IsOccasion && d.IsCounted) && !(d is { IsThing: true, IsDefinite: true, IsPair: false }) || d.IsOpen)
            return Group;
        return IsIdentified(d) || d.IsThing
            ? (Naming.Named, SourceKind.Other, SourceClass.NamedDocument)
            : (Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson);
    }

    private static bool IsIdentified(Description d) => d.IsDefinite || d.HasName || d.IsOwned;
}

namespace Attribution.Sources;

/// <summary>
/// Finds which company "the firm" or "the homewares chain" means: the one that the article names most often, since an
/// article about a company calls it so instead of repeating the name.
/// </summary>
internal sealed class CompanyFinder(SourceText text, NameBook book)
{
    private const int FewestNames = 2;

    private bool isLooked;
    private SourceEntity? company;

    /// <summary>The company, or null where none stands out.</summary>
    public SourceEntity? Find(Description d)
    {
        if (!d.IsDefinite || d.IsOwned || d.IsPlural || d.HasName || !text.Lexicon.CompanyNouns.Contains(d.Noun))
            return null;
        if (!isLooked)
            (isLooked, company) = (true, Foremost());
        return company is null ? null : AsBody(company);
    }

    private SourceEntity? Foremost()
    {
        SourceEntity? best = null;
        var rivals = 0;
        foreach (var entity in book.All)
            if (IsCompany(entity) && entity.Names >= (best?.Names ?? FewestNames))
                (best, rivals) = (entity, entity.Names == best?.Names ? rivals + 1 : 0);
        return best is not null && rivals == 0 && LeadResolver.IsLead(text, best.First) ? best : null;
    }

    /// <summary>Whether a description cannot mean a body: no court is "the company".</summary>
    public bool IsOther(Description d, SourceEntity entity) => text.Lexicon.CompanyNouns.Contains(d.Noun) && IsPublic(entity);

    /// <summary>A company by its name, or a name of which nothing tells that it is a person's.</summary>
    private bool IsCompany(SourceEntity entity)
    {
        if (entity is not { IsPlace: false, IsPlural: false, Kind: SourceKind.Organization or SourceKind.Person } || IsPublic(entity))
            return false;
        return entity.Kind == SourceKind.Organization || entity is { Sex: Sex.Unknown, HasRoles: false, Age: 0 } && !text.Is(entity.Name.First, SourceWord.FirstName | SourceWord.FirstNameMale | SourceWord.FirstNameFemale);
    }

    /// <summary>Whether its name has a word of those that no company has: "Bureau".</summary>
    public bool IsPublic(SourceEntity entity)
    {
        for (var token = entity.Name.First; token < entity.Name.End; token++)
            if (text.Lexicon.PublicBodyWords.Contains(text.Text.Forms[token]))
                return true;
        return false;
    }

    private static SourceEntity AsBody(SourceEntity entity)
    {
        if (entity.Kind == SourceKind.Person)
            (entity.Kind, entity.Class) = (SourceKind.Organization, SourceClass.NamedOrganization);
        return entity;
    }
}

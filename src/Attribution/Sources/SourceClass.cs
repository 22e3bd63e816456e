namespace Attribution.Sources;

/// <summary>The rows of the taxonomy of sources, most transparent first.</summary>
public enum SourceClass
{
    /// <summary>The outlet's own staff saw it.</summary>
    Witness,
    /// <summary>A person by name.</summary>
    NamedPerson,
    /// <summary>A document whose maker, title or date is given.</summary>
    NamedDocument,
    /// <summary>An institution that speaks as itself.</summary>
    NamedOrganization,
    /// <summary>A person without name who speaks for a named institution.</summary>
    UnnamedSpokesperson,
    /// <summary>The only holder of a named office, whom a reader can look up.</summary>
    UnnamedOfficeHolder,
    /// <summary>Another news organisation.</summary>
    Outlet,
    /// <summary>A social-media account.</summary>
    Account,
    /// <summary>One withheld identity.</summary>
    UnnamedPerson,
    /// <summary>A bounded number of unnamed people.</summary>
    UnnamedGroup,
    /// <summary>A document that a reader could not find.</summary>
    UnidentifiedDocument,
    /// <summary>An open set of people.</summary>
    Collective,
}

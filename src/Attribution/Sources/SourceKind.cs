namespace Attribution.Sources;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>One human being.</summary>
    Person,
    /// <summary>A bounded plural of persons.</summary>
    People,
    /// <summary>An institution, company, campaign or government.</summary>
    Organization,
    /// <summary>A news organisation or programme.</summary>
    Outlet,
    /// <summary>A report, poll, law, filing, book, e-mail or study.</summary>
    Document,
    /// <summary>An open-ended group.</summary>
    Public,
    /// <summary>A social-media account or channel.</summary>
    Account,
    /// <summary>None of the others.</summary>
    Other,
}

namespace Attribution.Reports;

/// <summary>Distinct sources behind at least one statement, by how they are identified.</summary>
public sealed record SourceCounts
{
    /// <summary>All of them.</summary>
    public required int Total { get; init; }

    /// <summary>Named persons, bodies, documents, outlets and accounts, and holders of named offices.</summary>
    public required int Named { get; init; }

    /// <summary>Unnamed persons and groups, and documents that a reader could not find.</summary>
    public required int Anonymous { get; init; }

    /// <summary>Unnamed spokespersons of named bodies.</summary>
    public required int Spokespersons { get; init; }

    /// <summary>Open sets of people.</summary>
    public required int Collective { get; init; }

    /// <summary>The reporter or outlet itself.</summary>
    public required int Author { get; init; }

    /// <summary>State, police, military and company sources.</summary>
    public required int Official { get; init; }
}

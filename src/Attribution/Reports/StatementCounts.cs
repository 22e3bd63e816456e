namespace Attribution.Reports;

/// <summary>Statements, by how their main source is identified.</summary>
public sealed record StatementCounts
{
    /// <summary>All of them.</summary>
    public required int Total { get; init; }

    /// <summary>With a named main source.</summary>
    public required int Named { get; init; }

    /// <summary>With an anonymous main source.</summary>
    public required int Anonymous { get; init; }

    /// <summary>With an unnamed spokesperson as main source.</summary>
    public required int Spokespersons { get; init; }

    /// <summary>With an open set of people as main source.</summary>
    public required int Collective { get; init; }

    /// <summary>By the reporter or outlet itself.</summary>
    public required int Author { get; init; }

    /// <summary>Without any source.</summary>
    public required int NoSource { get; init; }

    /// <summary>Through another news organisation.</summary>
    public required int SecondHand { get; init; }

    /// <summary>With a cue that vouches, concedes or doubts.</summary>
    public required int Loaded { get; init; }
}

namespace Attribution.Reports;

/// <summary>Claims, by what they rest on, as the JSON form groups them.</summary>
internal sealed record ClaimCounts
{
    /// <summary>All of them.</summary>
    public required int Total { get; init; }

    /// <summary>With two or more independent sources.</summary>
    public required int Corroborated { get; init; }

    /// <summary>Those that accuse somebody of a wrong.</summary>
    public required int Accusations { get; init; }
}

namespace Attribution.Reports;

/// <summary>Persons and bodies by name who are accused of a wrong, as the JSON form groups them.</summary>
internal sealed record AccusedCounts
{
    /// <summary>All of them.</summary>
    public required int Total { get; init; }

    /// <summary>Those whom the article lets speak or answer, or tells that they would not.</summary>
    public required int Replied { get; init; }
}

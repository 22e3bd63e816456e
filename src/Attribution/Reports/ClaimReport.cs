using Attribution.Findings;

namespace Attribution.Reports;

/// <summary>One proposition and the statements of it.</summary>
public sealed record ClaimReport
{
    /// <summary>"C1", "C2", … in text order.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the statements.</summary>
    public required IReadOnlyList<string> Attributions { get; init; }

    /// <summary>Ids of the sources behind it.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether anything beside one source supports it.</summary>
    public required Corroboration Corroboration { get; init; }
}

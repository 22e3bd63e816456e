using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>A person, body or document that the article cites.</summary>
public sealed record SourceReport
{
    /// <summary>"S1", "S2", … by first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name or description in the article.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a reader can tell who it is.</summary>
    public required Naming Naming { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Role or apposition that the article gives.</summary>
    public string? Description { get; init; }

    /// <summary>Its row in the taxonomy of sources.</summary>
    public required SourceClass Class { get; init; }

    /// <summary>Every mention of it, in text order.</summary>
    public required IReadOnlyList<ReportSpan> Mentions { get; init; }

    /// <summary>Ids of the attributions that it stands behind.</summary>
    public required IReadOnlyList<string> Attributions { get; init; }

    /// <summary>On what terms it is anonymous; null unless it is.</summary>
    public Anonymity? Anonymity { get; init; }
}

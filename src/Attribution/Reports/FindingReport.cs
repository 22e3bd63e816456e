using Attribution.Findings;

namespace Attribution.Reports;

/// <summary>One thing that a standards editor would raise.</summary>
public sealed record FindingReport
{
    /// <summary>Id of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule is about.</summary>
    public required string Title { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is the matter here.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Fix { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Help { get; init; }

    /// <summary>First UTF-16 code unit of the first place; 0 where the article as a whole is meant.</summary>
    public required int Start { get; init; }

    /// <summary>End of the first place; 0 where the article as a whole is meant.</summary>
    public required int End { get; init; }

    /// <summary>Everywhere it shows.</summary>
    public required IReadOnlyList<ReportSpan> Places { get; init; }

    /// <summary>Ids of the sources that it is about.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Ids of the attributions that it is about.</summary>
    public required IReadOnlyList<string> Attributions { get; init; }

    /// <summary>The newsroom standards that it rests on.</summary>
    public required IReadOnlyList<string> Standards { get; init; }

    /// <summary>The same for the same words, wherever they stand.</summary>
    public required string Fingerprint { get; init; }
}

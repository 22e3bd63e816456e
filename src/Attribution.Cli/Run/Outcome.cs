using Attribution.Cli.Input;
using Attribution.Reports;

namespace Attribution.Cli.Run;

/// <summary>What became of one article.</summary>
internal sealed record Outcome(ArticleItem Item)
{
    /// <summary>The path as the report has it: an article of JSON Lines may bring its own.</summary>
    public string ReportedPath { get; init; } = Item.Path;

    /// <summary>Why there is no report, or null.</summary>
    public string? Error { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public FindingCounts Findings { get; init; }

    /// <summary>The report as it is to be written; empty where it failed and the form has no record for that.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The report itself where it goes to a terminal, whose styles are no bytes.</summary>
    public SourcingReport? Report { get; init; }

    /// <summary>Whether an earlier run has written it already.</summary>
    public bool IsKept { get; init; }
}

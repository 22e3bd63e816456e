using Attribution.Findings;

namespace Attribution.Cli.Commands;

/// <summary>What the user asked of <c>analyze</c>.</summary>
internal sealed record AnalyzeOptions
{
    public required IReadOnlyList<string> Paths { get; init; }
    public required ReportFormat Format { get; init; }
    public string? Output { get; init; }
    public DateOnly? Date { get; init; }
    public string? Outlet { get; init; }
    public string? Rules { get; init; }

    /// <summary>The mildest severity that makes the exit status 1, or null for none.</summary>
    public Severity? FailOn { get; init; }
}

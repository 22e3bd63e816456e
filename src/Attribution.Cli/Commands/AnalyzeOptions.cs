namespace Attribution.Cli.Commands;

/// <summary>What the user asked of <c>analyze</c>.</summary>
internal sealed record AnalyzeOptions
{
    public required IReadOnlyList<string> Paths { get; init; }
    /// <summary>The form of the report where the user or the newsroom names one.</summary>
    public ReportFormat? AskedFormat { get; init; }

    public ReportFormat Format => AskedFormat ?? ReportFormat.Text;

    public string? Output { get; init; }
    public DateOnly? Date { get; init; }
    public string? Outlet { get; init; }
    public string? Rules { get; init; }
    public string? Config { get; init; }

    /// <summary>The file with the findings that are accepted for good; null where the newsroom's settings decide.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether all findings of the run are to be accepted.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>The mildest severity that makes the exit status 1; off for none, null where the newsroom's settings decide.</summary>
    public RuleLevel? FailOn { get; init; }
}

using Attribution.Findings;
using Attribution.Readers;
using Attribution.Reports;

namespace Attribution.Cli.Commands;

/// <summary>What the user asked of <c>analyze</c>.</summary>
internal sealed record AnalyzeOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>A file that lists further paths, or "-"; null for none.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The form of the report where the user or the newsroom names one.</summary>
    public ReportFormat? AskedFormat { get; init; }

    /// <summary>The form of the report; of CSV, the table that the user wants.</summary>
    public ReportFormat Format => AskedFormat == ReportFormat.CsvAttributions ? Table : AskedFormat ?? ReportFormat.Text;

    public InputFormat InputFormat { get; init; }

    /// <summary>Which fields of JSON hold an article.</summary>
    public ReaderOptions Fields { get; init; } = new();

    /// <summary>Of CSV, which table.</summary>
    public ReportFormat Table { get; init; } = ReportFormat.CsvAttributions;

    public string? Output { get; init; }
    public DateOnly? Date { get; init; }
    public string? Outlet { get; init; }
    public string? Rules { get; init; }
    public string? Config { get; init; }

    /// <summary>The file with the findings that are accepted for good; null where the newsroom's settings decide.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether all findings of the run are to be accepted.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>The mildest severity that makes the exit status 1; null where the newsroom's settings decide.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether no finding makes the exit status 1, whatever the newsroom's settings say.</summary>
    public bool NeverFails { get; init; }

    /// <summary>How many articles are analysed at the same time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether to go on where an earlier run was interrupted.</summary>
    public bool Resume { get; init; }

    public Shard Shard { get; init; } = Shard.Whole;
    public AnalysisLimits Limits { get; init; } = AnalysisLimits.Default;
}

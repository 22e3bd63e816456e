using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Cli.Run;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct FindingCounts(long Error, long Warning, long Info)
{
    public static FindingCounts Of(SourcingReport report) => new(Count(report, Severity.Error), Count(report, Severity.Warning), Count(report, Severity.Info));

    public static FindingCounts operator +(FindingCounts one, FindingCounts other) =>
        new(one.Error + other.Error, one.Warning + other.Warning, one.Info + other.Info);

    /// <summary>How many are at or above a severity; none where there is none.</summary>
    public long AtLeast(Severity? level) => level switch
    {
        Severity.Error => Error,
        Severity.Warning => Error + Warning,
        Severity.Info => Error + Warning + Info,
        _ => 0,
    };

    private static long Count(SourcingReport report, Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
}

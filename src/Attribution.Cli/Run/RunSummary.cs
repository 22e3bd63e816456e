using System.Globalization;
using Humanizer;

namespace Attribution.Cli.Run;

/// <summary>What a run came to.</summary>
/// <param name="Analysed">Articles that have a report.</param>
/// <param name="Failed">Inputs that have none.</param>
/// <param name="Findings">Findings of all reports.</param>
internal sealed record RunSummary(long Analysed, long Failed, FindingCounts Findings)
{
    public static readonly RunSummary Empty = new(0, 0, default);

    public RunSummary With(Outcome outcome) => outcome.Error is null
        ? this with { Analysed = Analysed + 1, Findings = Findings + outcome.Findings }
        : this with { Failed = Failed + 1 };

    public RunSummary With(RunSummary other) => new(Analysed + other.Analysed, Failed + other.Failed, Findings + other.Findings);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count(Analysed, "article")} analysed, {Failed:N0} failed; {Count(Findings.Error, "error")}, {Count(Findings.Warning, "warning")}, {Count(Findings.Info, "info finding")}");

    private static string Count(long count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}

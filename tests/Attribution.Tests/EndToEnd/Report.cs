using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Tests.EndToEnd;

/// <summary>Articles through the public API, with the rules as they are shipped.</summary>
internal static class Report
{
    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    /// <summary>A Thursday.</summary>
    public static readonly DateOnly Day = new(2022, 9, 22);

    public static SourcingReport Of(string text, string? outlet = null) => Analyzer.Analyze(text, new ArticleInfo { PublishedOn = Day, Outlet = outlet });

    /// <summary>The only attribution with that cue.</summary>
    public static AttributionReport Said(this SourcingReport report, string cue) =>
        report.Attributions.Single(attribution => attribution.Cue.Text.Contains(cue, StringComparison.Ordinal));

    public static IEnumerable<string> Findings(this SourcingReport report) => report.Findings.Select(finding => finding.Id);
}

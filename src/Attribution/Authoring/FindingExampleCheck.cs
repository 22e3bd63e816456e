using Attribution.Articles;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Authoring;

/// <summary>One example of a check: a short article that goes through the whole analyser.</summary>
internal static class FindingExampleCheck
{
    public static string? Check(AttributionAnalyzer analyzer, FindingRule rule, FindingExample example) =>
        KnownGap.Judge(example.IsTodo, Fault(analyzer, rule, example));

    private static string? Fault(AttributionAnalyzer analyzer, FindingRule rule, FindingExample example)
    {
        var findings = analyzer.Analyze(example.Text, new ArticleInfo()).Findings.Where(finding => finding.Id == rule.Id).ToList();
        foreach (var expected in example.Finds)
            if (!findings.Any(finding => Holds(finding, expected)))
                return $"nothing found about “{expected}”; found {Describe(findings)}";
        var unexpected = findings.FindAll(finding => !example.Finds.Any(expected => Holds(finding, expected)));
        return unexpected.Count == 0 ? null : $"found {Describe(unexpected)}, though it is not expected";
    }

    private static string Describe(List<FindingReport> findings) => findings.Count == 0
        ? "nothing"
        : string.Join("; ", findings.Select(finding => $"{finding.Message} ({string.Join(" | ", finding.Places.Select(place => place.Text))})"));

    private static bool Holds(FindingReport finding, string words) => finding.Places.Count == 0
        ? finding.Message.Contains(words, StringComparison.Ordinal)
        : finding.Places.Any(place => place.Text.Contains(words, StringComparison.Ordinal));
}

using Attribution.Articles;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Rules.Tests;

/// <summary>Runs every example of <c>rules/en/findings</c> through the whole analyser.</summary>
[Category("FindingExamples")]
public sealed class FindingExamples
{
    private static readonly string Rules = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    private static readonly Lazy<AttributionAnalyzer> Analyzer = new(() => AttributionAnalyzer.Load(Rules));

    private static IEnumerable<TestCaseData> Cases() =>
        from rule in FindingPack.Load(Rules).Rules
        from example in rule.Examples
        select new TestCaseData(rule.Id, example).SetName($"{rule.Id}, line {example.Line}");

    [TestCaseSource(nameof(Cases))]
    public void RuleFindsWhatItsExampleSays(string rule, object boxed)
    {
        var example = (FindingExample)boxed;
        var findings = Analyzer.Value.Analyze(example.Text, new ArticleInfo()).Findings.Where(finding => finding.Id == rule).ToList();
        var found = string.Join("; ", findings.Select(finding => $"{finding.Message} ({string.Join(" | ", finding.Places.Select(place => place.Text))})"));
        foreach (var expected in example.Finds)
        {
            var hit = findings.Find(finding => Holds(finding, expected));
            Assert.That(hit, Is.Not.Null, $"nothing found about “{expected}”; found: {found}");
        }
        var unexpected = findings.Where(finding => !example.Finds.Any(expected => Holds(finding, expected)));
        Assert.That(unexpected.Select(finding => finding.Message), Is.Empty);
    }

    private static bool Holds(FindingReport finding, string words) => finding.Places.Count == 0
        ? finding.Message.Contains(words, StringComparison.Ordinal)
        : finding.Places.Any(place => place.Text.Contains(words, StringComparison.Ordinal));
}

using Attribution.Authoring;
using Attribution.Findings;

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
        var checks = Analyzer.Value.Findings.Rules.Single(check => check.Id == rule);
        Assert.That(FindingExampleCheck.Check(Analyzer.Value, checks, example), Is.Null);
    }
}

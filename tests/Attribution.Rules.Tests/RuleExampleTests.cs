using Attribution.Authoring;
using Attribution.Rules;

namespace Attribution.Rules.Tests;

/// <summary>Runs every example of the cue, mention, clause and attribution rules. A rule's examples are its tests.</summary>
public sealed class RuleExampleTests
{
    private static readonly LanguagePack Pack = LanguagePack.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    private static readonly ExampleChecker Checker = new(Pack);

    private static IEnumerable<TestCaseData> Cases() =>
        from rule in Pack.Rules.Rules
        from example in rule.Examples
        select new TestCaseData(rule.Id, example).SetArgDisplayNames(rule.Id, $"line {example.Line}");

    [TestCaseSource(nameof(Cases))]
    public void ExampleHolds(string id, object example)
    {
        var rule = Pack.Rules.Rules.Single(rule => rule.Id == id);
        Assert.That(Checker.Check(rule, (RuleExample)example), Is.Null);
    }
}

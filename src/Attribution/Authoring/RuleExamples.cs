using Attribution.Rules;

namespace Attribution.Authoring;

/// <summary>Runs all examples of all rules.</summary>
internal static class RuleExamples
{
    /// <summary>Each example's rule, line, and fault; no fault if it holds.</summary>
    public static IEnumerable<(INamedRule Rule, int Line, string? Fault)> Run(AttributionAnalyzer analyzer)
    {
        var checker = new ExampleChecker(analyzer.Language);
        foreach (var rule in analyzer.Language.Rules.Rules)
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, checker.Check(rule, example));
        foreach (var rule in analyzer.BodyRules.All)
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, BodyExampleCheck.Check(analyzer, rule, example));
        foreach (var rule in analyzer.Findings.Rules)
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, FindingExampleCheck.Check(analyzer, rule, example));
    }
}

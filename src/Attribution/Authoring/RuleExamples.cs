using Attribution.Rules;

namespace Attribution.Authoring;

/// <summary>Runs the examples of rules.</summary>
internal static class RuleExamples
{
    /// <summary>Each example's rule, line, and fault; no fault if it holds.</summary>
    /// <param name="analyzer">The rules.</param>
    /// <param name="isAsked">Whether the examples of the rule with an id are run.</param>
    public static IEnumerable<(INamedRule Rule, int Line, string? Fault)> Run(AttributionAnalyzer analyzer, Func<string, bool> isAsked)
    {
        var checker = new ExampleChecker(analyzer.Language);
        foreach (var rule in analyzer.Language.Rules.Rules.Where(rule => isAsked(rule.Id)))
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, checker.Check(rule, example));
        foreach (var rule in analyzer.BodyRules.All.Where(rule => isAsked(rule.Id)))
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, BodyExampleCheck.Check(analyzer, rule, example));
        foreach (var rule in analyzer.Findings.Rules.Where(rule => isAsked(rule.Id)))
            foreach (var example in rule.Examples)
                yield return (rule, example.Line, FindingExampleCheck.Check(analyzer, rule, example));
    }
}

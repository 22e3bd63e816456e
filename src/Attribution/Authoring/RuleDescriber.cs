using Attribution.Bodies;
using Attribution.Evaluation;
using Attribution.Findings;
using Attribution.Rules;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Turns rules of all kinds into descriptions.</summary>
internal static class RuleDescriber
{
    private static readonly IReadOnlyList<string> Nothing = [];

    public static IReadOnlyList<RuleDescription> Describe(AttributionAnalyzer analyzer)
    {
        var measured = Measured(analyzer);
        IEnumerable<INamedRule> on = [.. analyzer.Language.Rules.Rules, .. analyzer.BodyRules.All, .. analyzer.Findings.Rules];
        var all = on.Select(rule => (rule, isOff: false)).Concat(analyzer.Selection.Off.Select(rule => (rule, isOff: true)));
        return [.. all.Select(pair => WithMeasure(Describe(pair.rule, pair.isOff), pair.rule, analyzer, measured)).OrderBy(rule => rule.Kind, StringComparer.Ordinal).ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyDictionary<string, (double Found, double Right)> Measured(AttributionAnalyzer analyzer)
    {
        var problems = new ProblemList();
        var file = Path.Combine(analyzer.Language.Rules.Folder, "models", RulePrecisionFile.Name);
        var measured = problems.Try(file, () => RulePrecisionFile.Read(file));
        problems.ThrowIfAny();
        return measured!;
    }

    /// <summary>Only built-in rules were measured: a rule that takes the place of one is another rule, even under its id.</summary>
    private static RuleDescription WithMeasure(
        RuleDescription description, INamedRule rule, AttributionAnalyzer analyzer, IReadOnlyDictionary<string, (double Found, double Right)> measured)
    {
        if (rule is not Rule pattern || !analyzer.Language.Rules.BuiltIn.Contains(pattern))
            return description;
        foreach (var id in rule.Formerly.Prepend(rule.Id))
            if (measured.TryGetValue(id, out var figures) && figures.Found > 0)
                return description with { Found = figures.Found, Right = figures.Right };
        return description;
    }

    /// <summary>The checks that take part.</summary>
    public static IReadOnlyList<RuleDescription> Describe(FindingPack findings) => [.. findings.Rules.Select(rule => Describe(rule, isOff: false))];

    private static RuleDescription Describe(INamedRule named, bool isOff) => named switch
    {
        Rule rule => Describe(rule, isOff),
        BodyRule body => Describe(body, isOff),
        _ => Describe((FindingRule)named, isOff),
    };

    private static RuleDescription Describe(Rule rule, bool isOff) => new()
    {
        Id = rule.Id,
        Kind = RulePackReader.FolderOf(rule.Kind),
        Title = rule.Title,
        Why = rule.Why,
        IsOff = isOff,
        File = rule.File,
        Hits = [.. rule.Examples.Where(example => example.Expect == ExampleExpectation.Hit).Select(example => (example.Tagged, Nothing))],
        NearMisses = [.. rule.Examples.Where(example => example.Expect != ExampleExpectation.Hit).Select(example => example.Tagged)],
    };

    private static RuleDescription Describe(BodyRule rule, bool isOff) => new()
    {
        Id = rule.Id,
        Kind = "bodies",
        Title = rule.Title,
        Why = rule.Why,
        IsOff = isOff,
        File = rule.File,
        Hits = [.. rule.Examples.Where(IsHit).Select(example => (example.Text, example.Finds))],
        NearMisses = [.. rule.Examples.Where(example => !IsHit(example)).Select(example => example.Text)],
    };

    private static RuleDescription Describe(FindingRule rule, bool isOff) => new()
    {
        Id = rule.Id,
        Kind = "findings",
        Title = rule.Title,
        Why = rule.Help,
        Fix = rule.Fix,
        Standards = rule.Standards,
        Severity = rule.Severity,
        IsOff = isOff,
        File = rule.File,
        Hits = HitsOf(rule.Examples),
        NearMisses = [.. rule.Examples.Where(example => !IsHit(example)).Select(example => example.Text)],
    };

    // A loop, not a query, whose code for pairs would be compiled anew whenever a program that needs the checks starts.
    private static List<(string Text, IReadOnlyList<string> Finds)> HitsOf(IReadOnlyList<FindingExample> examples)
    {
        var hits = new List<(string, IReadOnlyList<string>)>();
        foreach (var example in examples)
            if (IsHit(example))
                hits.Add((example.Text, example.Finds));
        return hits;
    }

    private static bool IsHit(BodyExample example) => example is { IsTodo: false, Finds.Count: > 0 };

    private static bool IsHit(FindingExample example) => example is { IsTodo: false, Finds.Count: > 0 };
}

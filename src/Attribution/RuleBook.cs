using System.Collections.ObjectModel;
using Attribution.Authoring;
using Attribution.Findings;
using Attribution.Rules;
using Attribution.Rules.Reading;

namespace Attribution;

/// <summary>The rules of an analyser for those who read and write them: descriptions, examples that run, and a linter.</summary>
public sealed class RuleBook
{
    private readonly AttributionAnalyzer analyzer;
    private readonly AttributionAnalyzerOptions options;

    private RuleBook(AttributionAnalyzer analyzer, AttributionAnalyzerOptions options)
    {
        this.analyzer = analyzer;
        this.options = options;
        Rules = RuleDescriber.Describe(analyzer);
    }

    /// <summary>All rules, by kind and id; those that are switched off among them.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; }

    /// <summary>Reads the rules that the options name.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or a folder is missing.</exception>
    public static RuleBook Load(AttributionAnalyzerOptions options)
    {
        var files = options with { UsePack = false };
        return new RuleBook(AttributionAnalyzer.Load(files), files);
    }

    /// <summary>
    /// Puts all rules and lists of a language's folder into one file beside it, <c>rules/en.pack</c>, which loads many times faster than
    /// they do. It is used while the folder stays as it is, and otherwise left alone.
    /// </summary>
    /// <param name="rulesFolder">The folder, such as <c>rules/en</c>.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or the folder is missing.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static string Pack(string rulesFolder) => RulePacker.Write(rulesFolder);

    /// <summary>The rule with an id, or null.</summary>
    public RuleDescription? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The known id that a mistyped one was probably meant to be, or null.</summary>
    public string? Nearest(string id) => Suggestion.Nearest(id, [.. Rules.Select(rule => rule.Id)]);

    /// <summary>
    /// How many examples there are; how many of them hold only where nothing is switched off and no threshold changed, which settings
    /// may do; and those that do not hold, by file and line.
    /// </summary>
    public (int Count, int Skipped, IReadOnlyList<RuleFileError> Faults) TestExamples()
    {
        var results = RuleExamples.Run(analyzer, static _ => true).ToList();
        var failed = results.Where(result => result.Fault is not null).ToList();
        var skipped = failed.Count == 0 ? [] : HeldBack(failed.Select(result => result.Rule.Id).ToHashSet(StringComparer.Ordinal));
        var faults = new ProblemList();
        foreach (var (rule, line, fault) in failed.Where(result => !skipped.Contains((result.Rule.Id, result.Line))))
            faults.Add(rule.File, line, $"{rule.Id}: {fault}");
        return (results.Count, skipped.Intersect(failed.Select(result => (result.Rule.Id, result.Line))).Count(), faults.Errors);
    }

    /// <summary>Examples of some rules that hold without the newsroom's settings.</summary>
    private HashSet<(string Rule, int Line)> HeldBack(HashSet<string> rules)
    {
        if (options.Severities.Count == 0 && options.Settings is not { HasRuleSettings: true })
            return [];
        var plain = AttributionAnalyzer.Load(options with { Severities = ReadOnlyDictionary<string, Severity?>.Empty, Settings = null, AdditionalRules = [.. options.Folders.Skip(1)] });
        return [.. RuleExamples.Run(plain, rules.Contains).Where(result => result.Fault is null).Select(result => (result.Rule.Id, result.Line))];
    }

    /// <summary>What is suspicious about rules that load: tests that can never hold, lists that nobody uses, rules that never win.</summary>
    public IReadOnlyList<RuleFileError> Lint()
    {
        var problems = new ProblemList();
        RuleLinter.Run(analyzer, problems);
        return problems.Errors;
    }

    /// <summary>All rules in Markdown.</summary>
    public string Catalogue() => RuleCatalogue.Write(Rules);
}

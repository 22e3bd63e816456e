using Attribution.Authoring;
using Attribution.Rules;
using Attribution.Rules.Reading;

namespace Attribution;

/// <summary>The rules of an analyser for those who read and write them: descriptions, examples that run, and a linter.</summary>
public sealed class RuleBook
{
    private readonly AttributionAnalyzer analyzer;

    private RuleBook(AttributionAnalyzer analyzer)
    {
        this.analyzer = analyzer;
        Rules = RuleDescriber.Describe(analyzer);
    }

    /// <summary>All rules, by kind and id; those that are switched off among them.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; }

    /// <summary>Reads the rules that the options name.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or a folder is missing.</exception>
    public static RuleBook Load(AttributionAnalyzerOptions options) => new(AttributionAnalyzer.Load(options));

    /// <summary>The rule with an id, or null.</summary>
    public RuleDescription? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The known id that a mistyped one was probably meant to be, or null.</summary>
    public string? Nearest(string id) => Suggestion.Nearest(id, [.. Rules.Select(rule => rule.Id)]);

    /// <summary>How many examples there are, and those that do not hold, by file and line.</summary>
    public (int Count, IReadOnlyList<RuleFileError> Faults) TestExamples()
    {
        var results = RuleExamples.Run(analyzer).ToList();
        var faults = new ProblemList();
        foreach (var (rule, line, fault) in results.Where(result => result.Fault is not null))
            faults.Add(rule.File, line, $"{rule.Id}: {fault}");
        return (results.Count, faults.Errors);
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

using System.Globalization;
using Attribution.Findings.Claims;
using Attribution.Findings.Judging;
using Attribution.Findings.Reading;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings;

/// <summary>All checks of one or more rules folders, read and compiled. Immutable and thread-safe.</summary>
internal sealed class FindingPack
{
    private const string Folder = "findings";
    private const string ConstantsFile = "thresholds.yaml";
    private const string JudgeFile = "judge.weights";

    private readonly JudgeModel? judge;
    private readonly SenseLists senses;

    private FindingPack(IReadOnlyList<FindingRule> rules, ContentWords words, FindingLimits limits, JudgeModel? judge, SenseLists senses)
    {
        Rules = rules;
        Words = words;
        Limits = limits;
        this.judge = judge;
        this.senses = senses;
        Engine = new FindingEngine(rules);
    }

    public IReadOnlyList<FindingRule> Rules { get; }

    public ContentWords Words { get; }

    public FindingLimits Limits { get; }

    public FindingEngine Engine { get; }

    /// <summary>What follows from what the stages found in an article.</summary>
    public SourcingFacts Weigh(SourcedArticle article) => new(article, Words, Limits, judge, senses);

    /// <summary>
    /// Reads <c>findings/*.yaml</c> of every folder; the first folder also holds the word lists. Thresholds of later
    /// folders replace those of earlier ones.
    /// </summary>
    /// <exception cref="RuleFileException">Some files hold mistakes; all of them are listed.</exception>
    public static FindingPack Load(params IReadOnlyList<string> folders)
    {
        var problems = new ProblemList();
        var pack = Load(folders, new RuleSelection([], problems), null, problems);
        problems.ThrowIfAny();
        return pack;
    }

    /// <summary>Reads the checks that take part, with a newsroom's thresholds and severities; mistakes go to <paramref name="problems"/>.</summary>
    public static FindingPack Load(IReadOnlyList<string> folders, RuleSelection selection, YamlMapping? thresholds, ProblemList problems)
    {
        var files = RuleFolders.Files(folders, Folder, "*.yaml").ToArray();
        var constants = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var file in files.Where(IsConstants))
            if (YamlFile.Open(file, problems) is { } map)
                Put(map, constants, mustBeKnown: false);
        if (thresholds is not null)
            Put(thresholds, constants, mustBeKnown: true);
        var read = files.Where(file => !IsConstants(file))
            .Select(file => new FindingRuleReader(new YamlFile(file, problems), constants).Read()).OfType<FindingRule>().ToList();
        var rules = selection.Choose(read).Select(rule => WithLevel(rule, selection.LevelOf(rule))).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        var words = folders.Count > 0 ? problems.Try(folders[0], () => ContentWords.Load(folders[0])) : null;
        var senses = folders.Count > 0 ? problems.Try(folders[0], () => SenseLists.Load(folders[0])) : null;
        return new FindingPack([.. rules], words ?? ContentWords.None, LimitsOf(constants), JudgeOf(folders, problems), senses ?? SenseLists.None);
    }

    /// <summary>The weights of the first folder; without them, nothing is found that only weights can tell.</summary>
    private static JudgeModel? JudgeOf(IReadOnlyList<string> folders, ProblemList problems) =>
        folders.Count > 0 && Path.Combine(folders[0], Folder, JudgeFile) is var file && File.Exists(file) ? problems.Try(file, () => JudgeModel.Load(file)) : null;

    private static FindingLimits LimitsOf(Dictionary<string, YamlNode> constants)
    {
        var limits = new FindingLimits();
        return limits with
        {
            SharedWords = (int)(NumberOf(constants, "same-claim-words") ?? limits.SharedWords),
            SharedPart = NumberOf(constants, "same-claim-part") ?? limits.SharedPart,
            HeadlinePart = NumberOf(constants, "headline-part") ?? limits.HeadlinePart,
            OpinionSigns = (int)(NumberOf(constants, "opinion-signs") ?? limits.OpinionSigns),
        };
    }

    private static double? NumberOf(Dictionary<string, YamlNode> constants, string name) =>
        constants.GetValueOrDefault(name) is YamlScalarNode node && double.TryParse(node.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A severity that a newsroom chose holds throughout: <c>raise</c> does not lift it.</summary>
    private static FindingRule WithLevel(FindingRule rule, RuleLevel? level) => level switch
    {
        RuleLevel.Info => WithSeverity(rule, Severity.Info),
        RuleLevel.Warning => WithSeverity(rule, Severity.Warning),
        RuleLevel.Error => WithSeverity(rule, Severity.Error),
        _ => rule,
    };

    private static FindingRule WithSeverity(FindingRule rule, Severity severity) => rule with
    {
        Severity = severity,
        Raise = [],
        Judge = rule.Judge is { } judge ? judge with { Least = [(severity, judge.Least[0].Least)] } : null,
    };

    private static bool IsConstants(string file) => Path.GetFileName(file) == ConstantsFile;

    private static void Put(YamlMapping map, Dictionary<string, YamlNode> constants, bool mustBeKnown)
    {
        foreach (var (key, keyNode, value) in map.Yaml.Pairs(map.Node))
            if (mustBeKnown && !constants.ContainsKey(key))
                map.Report(keyNode, Suggestion.Explain("threshold", key, constants.Keys.Order(StringComparer.Ordinal)));
            else
                constants[key] = value;
    }
}

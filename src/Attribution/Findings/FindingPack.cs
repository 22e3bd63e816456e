using Attribution.Findings.Judging;
using Attribution.Findings.Packing;
using Attribution.Findings.Reading;
using Attribution.Rules;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;

namespace Attribution.Findings;

/// <summary>All checks of one or more rules folders, read and compiled. Immutable and thread-safe.</summary>
internal sealed class FindingPack
{
    private const string Folder = "findings";
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
    /// <param name="folders">The language's folder and those that add to it.</param>
    /// <param name="selection">Which checks take part, and how severe they are.</param>
    /// <param name="thresholds">A newsroom's; null for none.</param>
    /// <param name="problems">Where mistakes go.</param>
    /// <param name="pack">The pack of the first folder, if it fits. Its checks have their thresholds in them: where these change, files are read.</param>
    public static FindingPack Load(IReadOnlyList<string> folders, RuleSelection selection, YamlMapping? thresholds, ProblemList problems, PackFile? pack = null)
    {
        var packed = pack is null || thresholds is not null || folders.Count > 1 && FindingFiles.HaveThresholds(folders.Skip(1))
            ? null : PackedFindings.Read(pack.Part(PackPart.Findings), folders[0]);
        var rules = new List<FindingRule>(packed?.Rules ?? []);
        var limits = packed?.Limits;
        if (packed is null || folders.Count > 1)
            limits = AddFiles(rules, folders, packed is null ? 0 : 1, thresholds, problems, limits);
        // A pack's checks are in order and fit together.
        var chosen = packed is not null && folders.Count == 1 && !selection.HasSettings ? rules : Chosen(rules, selection);
        var words = packed?.Words ?? (folders.Count > 0 ? problems.Try(folders[0], () => ContentWords.Load(folders[0])) : null);
        var senses = packed?.Senses ?? (folders.Count > 0 ? problems.Try(folders[0], () => SenseLists.Load(folders[0])) : null);
        return new FindingPack(chosen, words ?? ContentWords.None, limits!, JudgeOf(folders, problems), senses ?? SenseLists.None);
    }

    private static List<FindingRule> Chosen(List<FindingRule> rules, RuleSelection selection)
    {
        var chosen = selection.Choose(rules).ConvertAll(rule => WithLevel(rule, selection.LevelOf(rule)));
        chosen.Sort(static (a, b) => RuleOrder.Ordinal(a.Id, b.Id));
        return chosen;
    }

    /// <summary>The weights of the first folder; without them, nothing is found that only weights can tell.</summary>
    private static JudgeModel? JudgeOf(IReadOnlyList<string> folders, ProblemList problems) =>
        folders.Count > 0 && Path.Combine(folders[0], Folder, JudgeFile) is var file && File.Exists(file) ? problems.Try(file, () => JudgeModel.Load(file)) : null;

    /// <summary>Apart from the rest, so that whoever has a pack need not load what reads files.</summary>
    private static FindingLimits AddFiles(List<FindingRule> rules, IReadOnlyList<string> folders, int first, YamlMapping? thresholds, ProblemList problems, FindingLimits? limits)
    {
        var (read, fromFiles) = FindingFiles.Read(folders, first, thresholds, problems);
        rules.AddRange(read);
        return limits ?? fromFiles;
    }

    /// <summary>The checks as they are, for a pack.</summary>
    public void Write(PackWriter to, string folder) => new PackedFindings(Rules, Words, Limits, senses).Write(to, folder);

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
}

using Attribution.Findings;
using Attribution.Reports;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution;

/// <summary>
/// A newsroom's <c>.attribution.yaml</c>: its own folders of rules, which rules are off or how severe they are, its
/// thresholds, and what the command line takes for granted. Immutable.
/// </summary>
public sealed class NewsroomSettings
{
    private const string Csv = "csv";

    private static readonly string[] Formats = ["text", "json", "jsonl", "markdown", "html", "sarif", "brat", Csv, "github"];

    private NewsroomSettings(string file) => File = file;

    /// <summary>The file that it was read from.</summary>
    public string File { get; }

    /// <summary>Folders with rules of the newsroom's own, as full paths (the file has them relative to itself).</summary>
    public IReadOnlyList<string> RulesFolders { get; private init; } = [];

    /// <summary>Rules that are off or have another severity.</summary>
    internal IReadOnlyList<RuleSetting> Levels { get; private init; } = [];

    /// <summary>The form in which reports are written unless the command line names one; null for none.</summary>
    public ReportFormat? Format { get; private init; }

    /// <summary>The publisher, where the article does not say.</summary>
    public string? Outlet { get; private init; }

    /// <summary>The severity from which findings fail a run; null for never.</summary>
    public Severity? FailOn { get; private init; }

    /// <summary>The file with the findings that the newsroom accepts for good, as full path; null for none.</summary>
    public string? Baseline { get; private init; }

    /// <summary>Values that take the place of those in <c>findings/thresholds.yaml</c>.</summary>
    internal YamlMapping? Thresholds { get; private init; }

    /// <summary>Whether it changes what rules find, beside adding some.</summary>
    internal bool HasRuleSettings => Levels.Count > 0 || Thresholds is not null;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="RuleFileException">The file holds mistakes; all are listed.</exception>
    public static NewsroomSettings Load(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = new ProblemList();
        var settings = YamlFile.Open(file, problems) is { } map ? Read(map) : null;
        problems.ThrowIfAny();
        return settings!;
    }

    private static NewsroomSettings Read(YamlMapping map)
    {
        var thresholds = map.Take("thresholds") is { } values ? map.Mapping(values, "'thresholds'") : null;
        var settings = new NewsroomSettings(map.File)
        {
            RulesFolders = [.. map.Texts("rules").Select(folder => FullPath(map, folder))],
            Levels = [.. LevelsOf(map)],
            Format = map.Choice("format", Formats) is { } format ? FormatOf(format) : null,
            Outlet = map.Text("outlet"),
            Baseline = map.Text("baseline") is { } baseline ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(map.File)) ?? "", baseline)) : null,
            FailOn = map.Choice("fail-on", "error", "warning", "info", "never") is { } level ? SeverityOf(level) : null,
            Thresholds = thresholds,
        };
        map.RefuseOthers();
        return settings;
    }

    private static string FullPath(YamlMapping map, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(map.File)) ?? "", folder));
        if (!Directory.Exists(path))
            map.Report(map.Take("rules"), $"no such folder of rules: {folder}");
        return path;
    }

    private static IEnumerable<RuleSetting> LevelsOf(YamlMapping map)
    {
        if (map.Take("severity") is not { } node || map.Mapping(node, "'severity'") is not { } levels)
            yield break;
        foreach (var (rule, keyNode, _) in map.Yaml.Pairs(levels.Node))
            if (levels.Choice(rule, "off", "info", "warning", "error") is { } level)
                yield return new RuleSetting(rule, LevelOf(level), map.File, (int)keyNode.Start.Line, (int)keyNode.Start.Column);
    }

    /// <summary>CSV is a form with several tables; which one is for whoever asks to say.</summary>
    private static ReportFormat FormatOf(string word) => word == Csv ? ReportFormat.CsvAttributions : Enum.Parse<ReportFormat>(word, ignoreCase: true);

    private static Severity? SeverityOf(string word) => word switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    private static RuleLevel LevelOf(string word) => word switch
    {
        "info" => RuleLevel.Info,
        "warning" => RuleLevel.Warning,
        "error" => RuleLevel.Error,
        _ => RuleLevel.Off,
    };
}

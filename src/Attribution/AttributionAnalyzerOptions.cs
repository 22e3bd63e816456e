using System.Collections.ObjectModel;
using Attribution.Findings;
using Attribution.Quantities;
using Attribution.Rules;

namespace Attribution;

/// <summary>Where an analyser takes its rules from, and what a newsroom makes of them.</summary>
public sealed record AttributionAnalyzerOptions
{
    // Null for most: an empty dictionary of values costs a start what compiling its code takes.
    private readonly IReadOnlyDictionary<string, Severity?>? severities;

    /// <summary>The folder of the language's rules, such as <c>rules/en</c>; those that came with the library unless set.</summary>
    public string RulesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    /// <summary>Further folders with rules of a newsroom's own, laid out in the same way; later ones may replace rules of earlier ones.</summary>
    public IReadOnlyList<string> AdditionalRules { get; init; } = [];

    /// <summary>A newsroom's settings; its folders of rules come before <see cref="AdditionalRules"/>.</summary>
    public NewsroomSettings? Settings { get; init; }

    /// <summary>
    /// Rules that have another severity, or are off: null switches a rule off. A key is a rule's id, one of its former ids, or the beginning
    /// of ids with a star (<c>cue.tail-*</c>); the most exact one counts. Only checks have a severity. These outrank the newsroom's.
    /// </summary>
    public IReadOnlyDictionary<string, Severity?> Severities
    {
        get => severities ?? ReadOnlyDictionary<string, Severity?>.Empty;
        init => severities = value;
    }

    /// <summary>Finds dates, numbers, percentages and amounts in place of the built-in rules; null for those. Must be thread-safe.</summary>
    public IQuantityRecognizer? Quantities { get; init; }

    /// <summary>
    /// Whether learned scorers choose among what the rules propose. Without them counts decide: how often a cue with such a frame, or a
    /// phrase on such a path, was right in annotated articles. Anybody can look these up in <c>models/counts.tsv</c>; they are right less often.
    /// </summary>
    public bool UseScorers { get; init; } = true;

    /// <summary>Whether the rules' pack is used where it fits; authors of rules see what their files say.</summary>
    internal bool UsePack { get; init; } = true;

    /// <summary>All folders, each once: one that is named twice counts where it is named last, but the language's own stays first.</summary>
    internal IReadOnlyList<string> Folders
    {
        get
        {
            IEnumerable<string> own = [.. Settings?.RulesFolders ?? [], .. AdditionalRules];
            return [RulesFolder, .. own.Reverse().DistinctBy(FullPath).Where(folder => FullPath(folder) != FullPath(RulesFolder)).Reverse()];
        }
    }

    /// <summary>The newsroom's choices for rules and then those of the options.</summary>
    internal IReadOnlyList<RuleSetting> Choices => severities is null ? Settings?.Levels ?? []
        : [.. Settings?.Levels ?? [], .. severities.Select(choice => new RuleSetting(choice.Key, LevelOf(choice.Value)))];

    private static RuleLevel LevelOf(Severity? severity) => severity switch
    {
        Severity.Error => RuleLevel.Error,
        Severity.Warning => RuleLevel.Warning,
        Severity.Info => RuleLevel.Info,
        _ => RuleLevel.Off,
    };

    private static string FullPath(string folder) => folder.Length == 0 ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}

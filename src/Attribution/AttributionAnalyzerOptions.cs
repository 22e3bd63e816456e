using Attribution.Quantities;

namespace Attribution;

/// <summary>Where an analyser takes its rules from, and what a newsroom makes of them.</summary>
public sealed record AttributionAnalyzerOptions
{
    /// <summary>The folder of the language's rules, such as <c>rules/en</c>; those that came with the library unless set.</summary>
    public string RulesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    /// <summary>Further folders with rules of a newsroom's own, laid out in the same way; later ones may replace rules of earlier ones.</summary>
    public IReadOnlyList<string> AdditionalRules { get; init; } = [];

    /// <summary>A newsroom's settings; its folders of rules come before <see cref="AdditionalRules"/>.</summary>
    public NewsroomSettings? Settings { get; init; }

    /// <summary>Rules that are off or have another severity; these outrank the newsroom's.</summary>
    public IReadOnlyList<RuleSetting> Levels { get; init; } = [];

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

    private static string FullPath(string folder) => folder.Length == 0 ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}

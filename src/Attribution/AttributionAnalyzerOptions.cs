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

    internal IReadOnlyList<string> Folders => [RulesFolder, .. Settings?.RulesFolders ?? [], .. AdditionalRules];
}

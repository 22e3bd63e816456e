namespace Attribution;

/// <summary>Where an analyser takes its rules from.</summary>
public sealed record AttributionAnalyzerOptions
{
    /// <summary>The folder of the language's rules, such as <c>rules/en</c>.</summary>
    public required string RulesFolder { get; init; }

    /// <summary>Further folders with rules of a newsroom's own, laid out in the same way.</summary>
    public IReadOnlyList<string> AdditionalRules { get; init; } = [];
}

namespace Attribution;

/// <summary>One rule, as its author wrote it down for readers.</summary>
public sealed record RuleDescription
{
    /// <summary>The id that settings and reports name it by.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of rule: the folder that it lies in, such as <c>cues</c> or <c>findings</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why the rule is there.</summary>
    public required string Why { get; init; }

    /// <summary>What an editor can do about a finding; empty for rules that raise none.</summary>
    public string Fix { get; init; } = "";

    /// <summary>The newsroom standards that a check rests on.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>How severe its findings are; null for rules that raise none; off where a newsroom switched it off.</summary>
    public RuleLevel? Level { get; init; }

    /// <summary>How often it was right when it was measured; null for rules that are not measured, or found nothing then.</summary>
    public MeasuredPrecision? Precision { get; init; }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Texts, with what the rule makes of each.</summary>
    public required IReadOnlyList<RuleDescriptionExample> Examples { get; init; }
}

namespace Attribution.Evaluation;

/// <summary>What one rule is worth on a corpus.</summary>
internal sealed record RuleScore
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Outermost attributions that it found.</summary>
    public required double Fired { get; init; }

    /// <summary>Those that are right by the soft measure.</summary>
    public required double Right { get; init; }

    /// <summary>Right ÷ fired.</summary>
    public required double Precision { get; init; }

    /// <summary>Soft F1 of all that was found less that of what the other rules found: negative for a rule that does harm.</summary>
    public required double Contribution { get; init; }
}

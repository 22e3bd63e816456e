namespace Attribution.Authoring.Explaining;

/// <summary>One cue that a rule proposed, and what became of it.</summary>
public sealed record CueExplanation
{
    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the rule that proposed it.</summary>
    public required string Rule { get; init; }

    /// <summary>Its kind: verb, noun and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>The scorer's judgement, in logits: above 0, more likely a cue than not.</summary>
    public required double Score { get; init; }

    /// <summary>What spoke most for or against its being a cue, strongest first, in logits.</summary>
    public required IReadOnlyList<(string Name, double Weight)> Weights { get; init; }

    /// <summary>The attribution rules for cues of its kind: the one that was chosen, those that fit too, and why the others do not; empty where its score was too low for rules to be tried.</summary>
    public required IReadOnlyList<RuleTrial> Rules { get; init; }

    /// <summary>What became of it, in one line.</summary>
    public required string Outcome { get; init; }

    /// <summary>Whether it became an attribution of the report.</summary>
    public required bool IsAccepted { get; init; }
}

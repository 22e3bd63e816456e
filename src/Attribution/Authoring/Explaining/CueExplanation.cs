namespace Attribution.Authoring.Explaining;

/// <summary>One cue that a rule proposed, and what became of it.</summary>
internal sealed record CueExplanation
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

    /// <summary>How the parts of the chosen rule were filled: source, starts and ends of contents; empty where no rule was chosen.</summary>
    public IReadOnlyList<SlotExplanation> Slots { get; init; } = [];

    /// <summary>
    /// The way through the tree from the cue to each phrase that might be its source, as a rule's <c>path</c> has it, and whether a
    /// rule for such cues goes that way; empty where its score was too low for rules to be tried.
    /// </summary>
    public IReadOnlyList<(string Phrase, string Path, bool IsOffered)> Ways { get; init; } = [];

    /// <summary>What spoke for or against the whole proposal, strongest first, in logits; empty where there is none.</summary>
    public IReadOnlyList<(string Name, double Weight)> RelationWeights { get; init; } = [];

    /// <summary>What became of it, in one line.</summary>
    public required string Outcome { get; init; }

    /// <summary>What it is counted as where that is no statement, and why; a report lists statements alone under its sources. Null for a statement, and where it is no attribution.</summary>
    public string? CountedAs { get; init; }

    /// <summary>Whether it became an attribution of the report.</summary>
    public required bool IsAccepted { get; init; }
}

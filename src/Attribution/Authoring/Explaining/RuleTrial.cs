namespace Attribution.Authoring.Explaining;

/// <summary>How one attribution rule fared with a cue.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Result">Whether it was chosen, only fits, or does not.</param>
/// <param name="Note">What it captured, or what it lacks.</param>
internal sealed record RuleTrial(string Rule, RuleTrialResult Result, string Note)
{
    /// <summary>Whether it is a newsroom's own rule, not a built-in one.</summary>
    public bool IsOwn { get; init; }
}

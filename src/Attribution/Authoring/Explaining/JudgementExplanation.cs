namespace Attribution.Authoring.Explaining;

/// <summary>How likely an editor sends a sentence back for one check, as learned weights have it.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Probability">How likely, 0 to 1.</param>
/// <param name="Least">How likely it has to be for the mildest severity.</param>
/// <param name="Reasons">What weighs for and against, strongest first, in logits.</param>
internal sealed record JudgementExplanation(string Check, double Probability, double Least, IReadOnlyList<(string Name, double Weight)> Reasons);

namespace Attribution.Authoring.Explaining;

/// <summary>How one part of a proposal was chosen among its candidates.</summary>
/// <param name="Name">The part: source, start or end of a content.</param>
/// <param name="Choices">The likeliest candidates and the chosen one, with how likely the scorer held each; likeliest first.</param>
/// <param name="Rival">The likeliest candidate that was not chosen; null if there was no other.</param>
/// <param name="Weights">What spoke for the chosen one (positive) and for the rival (negative), in logits, strongest first.</param>
internal sealed record SlotExplanation(
    string Name, IReadOnlyList<(string Text, double Probability, bool IsChosen)> Choices, string? Rival, IReadOnlyList<(string Name, double Weight)> Weights);

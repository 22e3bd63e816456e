namespace Attribution;

/// <summary>One example of a rule.</summary>
/// <param name="Text">The text; for rules that find words, with tags around what is found.</param>
/// <param name="Finds">What is found, where tags do not say; empty for a near-miss.</param>
/// <param name="IsHit">Whether the rule finds something in it.</param>
/// <param name="Line">1-based line in the rule's file.</param>
public sealed record RuleDescriptionExample(string Text, IReadOnlyList<string> Finds, bool IsHit, int Line);

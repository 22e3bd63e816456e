namespace Attribution.Bodies;

/// <summary>An example of a body rule: the paragraphs of <paramref name="Text"/> that the rule finds, none for a near-miss.</summary>
internal sealed record BodyExample(string Text, IReadOnlyList<string> Finds, int Line);

namespace Attribution.Bodies;

/// <summary>An example of a body rule: the paragraphs of <paramref name="Text"/> that the rule finds, none for a near-miss.</summary>
internal sealed record BodyExample(string Text, IReadOnlyList<string> Finds, int Line)
{
    /// <summary>A known gap (<c>expect: todo</c>): what it says is right but not yet so, and it fails once it is.</summary>
    public bool IsTodo { get; init; }
}

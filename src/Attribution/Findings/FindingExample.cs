namespace Attribution.Findings;

/// <summary>A short article that a rule must judge rightly.</summary>
/// <param name="Text">The article.</param>
/// <param name="Finds">
/// For every finding that the rule must raise, words that one of its places (or its message, where it has no place)
/// holds; empty where it must raise none.
/// </param>
/// <param name="Line">1-based line in the rule file.</param>
internal sealed record FindingExample(string Text, IReadOnlyList<string> Finds, int Line)
{
    /// <summary>A known gap (<c>expect: todo</c>): what it says is right but not yet so, and it fails once it is.</summary>
    public bool IsTodo { get; init; }
}

namespace Attribution.Rules;

/// <summary>What a rule's file says beyond what matching needs.</summary>
internal sealed class RuleSource
{
    public required string Title { get; init; }
    public required string Why { get; init; }
    public required IReadOnlyList<Element> Pattern { get; init; }
    public required IReadOnlyList<RuleExceptionClause> Exceptions { get; init; }
    public required IReadOnlyList<RuleExample> Examples { get; init; }
}

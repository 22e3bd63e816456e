namespace Attribution.Rules;

/// <summary>One rule as its file has it. Patterns are in the order of the text.</summary>
internal sealed class Rule : INamedRule
{
    public required string Id { get; init; }
    public required RuleKind Kind { get; init; }
    public required string Title { get; init; }
    public required string Why { get; init; }
    public required string File { get; init; }
    public required int Line { get; init; }
    public string? Replaces { get; init; }
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Higher wins where two rules of a stage match the same place.</summary>
    public int Priority { get; init; }

    /// <summary>
    /// What weights know the rule by. Built-in rules are numbered whether or not they take part, so that a newsroom's own
    /// rules and settings do not shift the numbers that weights were learned with.
    /// </summary>
    public int Number { get; set; }

    public required IReadOnlyList<Element> Pattern { get; init; }
    public required IReadOnlyList<RuleExceptionClause> Exceptions { get; init; }

    /// <summary>What the rule says of its match: <c>type</c>, <c>stance</c>, <c>mark</c>, … (the keys each stage knows).</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    public required IReadOnlyList<RuleExample> Examples { get; init; }
}

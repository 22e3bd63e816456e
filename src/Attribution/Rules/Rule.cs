using Attribution.Rules.Matching;

namespace Attribution.Rules;

/// <summary>One rule as its file has it. Patterns are in the order of the text.</summary>
internal sealed class Rule : INamedRule
{
    public required string Id { get; init; }
    public required RuleKind Kind { get; init; }
    public string Title => Source.Value.Title;
    public string Why => Source.Value.Why;
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

    public IReadOnlyList<Element> Pattern => Source.Value.Pattern;
    public IReadOnlyList<RuleExceptionClause> Exceptions => Source.Value.Exceptions;

    /// <summary>What the rule says of its match: <c>type</c>, <c>stance</c>, <c>mark</c>, … (the keys each stage knows).</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    public IReadOnlyList<RuleExample> Examples => Source.Value.Examples;

    /// <summary>The rest of the file; of a rule from a pack it is read once it is asked for.</summary>
    public required Lazy<RuleSource> Source { get; init; }

    /// <summary>What the rule was compiled to, where a pack had that; null where it is still to be compiled.</summary>
    public CompiledRule? Compiled { get; set; }
}

namespace Attribution.Rules;

/// <summary>The stage that a rule belongs to; the folder of <c>rules/en</c> in which it lies.</summary>
internal enum RuleKind : byte
{
    Cues,
    Mentions,
    Clauses,
    Attributions,
    Sources,
    Quantities,
    Passages,
}

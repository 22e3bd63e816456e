using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>The rules that find the terms of anonymity; each says with <c>sets</c> which term its capture of that name is. Immutable.</summary>
internal sealed class TermRules(RuleIndex rules)
{
    public RuleIndex Index { get; } = rules;
}

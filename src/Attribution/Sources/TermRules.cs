using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>The rules that find the terms of anonymity; each says with <c>sets</c> which term its capture of that name is. Immutable.</summary>
internal sealed class TermRules(RuleIndex rules)
{
    public RuleIndex Index { get; } = rules;

    /// <summary>The words of a term: the capture that bears its name, or the whole match.</summary>
    public static TokenRange RangeOf(RuleMatch match, string sets) => match[sets] is { IsNone: false } range ? range : match.Range;
}

using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>One match of a rule: the tokens it covers, its anchor, and its captures (<see cref="TokenRange.None"/> where an optional one is missing).</summary>
internal readonly record struct RuleMatch(CompiledRule Rule, TokenRange Range, int Anchor, TokenRange[] Captures)
{
    /// <summary>The range of a capture, or none.</summary>
    public TokenRange this[string capture]
    {
        get
        {
            var index = Rule.CaptureIndex(capture);
            return index < 0 ? TokenRange.None : Captures[index];
        }
    }
}

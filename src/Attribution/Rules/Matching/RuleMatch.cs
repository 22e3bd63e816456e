using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>One match of a rule: the tokens it covers, its anchor, and its captures (<see cref="TokenRange.None"/> where an optional one is missing).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Range">The tokens from its first element to its last.</param>
/// <param name="Anchor">The first token of its anchor.</param>
/// <param name="Captures">The matcher's store of captures; those of this match stand from <paramref name="FirstCapture"/> on.</param>
/// <param name="FirstCapture">See <paramref name="Captures"/>.</param>
internal readonly record struct RuleMatch(CompiledRule Rule, TokenRange Range, int Anchor, TokenRange[] Captures, int FirstCapture)
{
    /// <summary>The range of a capture, or none.</summary>
    public TokenRange this[string capture]
    {
        get
        {
            var index = Rule.CaptureIndex(capture);
            return index < 0 ? TokenRange.None : Captures[FirstCapture + index];
        }
    }

    /// <summary>The capture that is named head, or none.</summary>
    public TokenRange Head => Rule.Head < 0 ? TokenRange.None : Captures[FirstCapture + Rule.Head];
}

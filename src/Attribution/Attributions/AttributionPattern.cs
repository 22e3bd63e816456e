using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>
/// An attribution rule, compiled: which cues it takes, along which paths its source lies, and which forms of content
/// stand before and after the cue.
/// </summary>
internal sealed class AttributionPattern
{
    public required Rule Rule { get; init; }

    /// <summary>The rule's number, by which weights know it.</summary>
    public required int Index { get; init; }

    public required IReadOnlyList<string> CueKinds { get; init; }

    /// <summary>Tests on the cue's head; null for none.</summary>
    public required TokenTest? CueTest { get; init; }

    /// <summary>Bits of the paths (in <see cref="AttributionPatternSet.Paths"/>) that the source may lie on, by side.</summary>
    public required PathSet SourcePathsLeft { get; init; }

    public required PathSet SourcePathsRight { get; init; }

    public required bool SourceMayBeMissing { get; init; }

    /// <summary>Bits of the start forms that a content before the cue may have; 0 for no content there.</summary>
    public required ulong LeftForms { get; init; }

    public required ulong RightForms { get; init; }
}

using Attribution.Articles;
using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>One filled-in attribution rule: what it proposes for one cue, and how well each part scored (log-probabilities).</summary>
internal sealed class Proposal
{
    public required AttributionPattern Pattern { get; init; }
    public required Cue Cue { get; init; }
    public required TokenRange CueRange { get; init; }
    public required SourceCandidate Source { get; set; }

    /// <summary>Content before the cue, or none.</summary>
    public required TokenRange Left { get; set; }

    /// <summary>Content after the cue, or none.</summary>
    public required TokenRange Right { get; set; }

    /// <summary>Where the content after the cue may end (exclusive), with log-probabilities; empty where there is none.</summary>
    public required IReadOnlyList<(int End, float Score)> RightEnds { get; init; }

    /// <summary>Head of the cue that stands beside this one and ended its content; -1 where there is none.</summary>
    public int EndedBefore { get; set; } = -1;

    public required float SourceScore { get; init; }
    public required float LeftScore { get; init; }
    public required float RightScore { get; init; }

    /// <summary>Log-probability of where the contents end (and begin, before the cue).</summary>
    public required float EdgeScore { get; set; }

    /// <summary>Log-probability of this filling among those near it.</summary>
    public required float WholeScore { get; init; }

    /// <summary>Log odds that this filling, or one that differs from it by less than half, is right.</summary>
    public required float Agreement { get; init; }

    public float Score => SourceScore + LeftScore + RightScore;

    /// <summary>Logit of the proposal's being right, by the relation scorer, as one that no other encloses.</summary>
    public float Acceptance { get; set; }

    /// <summary>The same as if no other proposal enclosed it: what a nested claim is worth.</summary>
    public float NestedAcceptance { get; set; } = float.NegativeInfinity;
}

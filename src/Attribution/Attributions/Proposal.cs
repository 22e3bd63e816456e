using Attribution.Articles;
using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>One filled-in attribution rule: what it proposes for one cue, and how well each part scored (log-probabilities).</summary>
internal sealed class Proposal
{
    public required AttributionPattern Pattern { get; init; }
    public required Cue Cue { get; init; }
    public required TokenRange CueRange { get; init; }
    public required SourceCandidate Source { get; init; }

    /// <summary>Content before the cue, or none.</summary>
    public required TokenRange Left { get; init; }

    /// <summary>Content after the cue, or none.</summary>
    public required TokenRange Right { get; init; }

    public required float SourceScore { get; init; }
    public required float LeftScore { get; init; }
    public required float RightScore { get; init; }

    /// <summary>Log-probability of where the contents end (and begin, before the cue).</summary>
    public required float EdgeScore { get; init; }

    public float Score => SourceScore + LeftScore + RightScore;

    /// <summary>Logit of the proposal's being right, by the relation scorer.</summary>
    public float Acceptance { get; set; }
}

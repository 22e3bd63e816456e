using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>One way to fill an attribution rule in for a cue, with the log-probability of each part by itself.</summary>
internal sealed record Filling
{
    public required AttributionPattern Pattern { get; init; }
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

    public float Score => SourceScore + LeftScore + RightScore + EdgeScore;
}

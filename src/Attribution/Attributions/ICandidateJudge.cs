using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>
/// Says how likely each candidate is that the rules propose, in logits; of one slot's candidates only differences count. All of a
/// slot's candidates are judged together, and their scores added to a list. A judge serves one article at a time.
/// </summary>
internal interface ICandidateJudge
{
    /// <summary>Whether proposed words introduce a claim.</summary>
    void Cues(AnalysisView view, IReadOnlyList<Cue> cues, List<float> scores);

    /// <summary>Whether one word introduces a claim, as if what it stands in were all there is.</summary>
    float Alone(AnalysisView view, Cue cue);

    void Sources(AnalysisView view, Cue cue, ReadOnlySpan<SourceCandidate> candidates, PathSet allPaths, List<float> scores);

    /// <summary>Contents after the cue that begin with a token, or <see cref="ContentSlot.Missing"/>.</summary>
    void RightStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, List<float> scores);

    void RightEnds(AnalysisView view, Cue cue, int start, ReadOnlySpan<int> ends, List<float> scores);

    /// <summary>Contents before the cue that end before a token, or <see cref="ContentSlot.Missing"/>.</summary>
    void LeftEnds(AnalysisView view, Cue cue, ReadOnlySpan<int> ends, List<float> scores);

    void LeftStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, int end, List<float> scores);

    float CueStart(AnalysisView view, Cue cue, int first);

    /// <summary>A cue that ends before a token, where a content begins with <paramref name="content"/> after it, or -1.</summary>
    float CueEnd(AnalysisView view, Cue cue, int end, int content);

    /// <summary>The ways to fill a cue's rules in, each taken as a whole beside the others.</summary>
    void Wholes(AnalysisView view, Cue cue, List<Filling> fillings, List<float> scores);

    /// <summary>Whether a proposal whose cue lies in the content of another stands beside it, so that this content should end before it.</summary>
    /// <param name="view">The article.</param>
    /// <param name="outer">The proposal whose content holds the cue.</param>
    /// <param name="inner">The proposal whose cue it is.</param>
    /// <param name="cut">Where the outer content would end, exclusive, and how likely that is (log-probability).</param>
    float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut);

    /// <summary>Whether a proposal stands as a claim within another one's content.</summary>
    /// <param name="view">The article.</param>
    /// <param name="proposal">The proposal within.</param>
    /// <param name="outer">The one whose content holds its cue.</param>
    /// <param name="alone">The article as if no proposal enclosed another.</param>
    float Nested(AnalysisView view, Proposal proposal, Proposal outer, ProposalContext alone);

    /// <summary>Whether a proposal stands, beside those around it.</summary>
    float Relation(AnalysisView view, Proposal proposal, ProposalContext context);
}

using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>
/// Says how likely each candidate is that the rules propose, in logits; of one slot's candidates only differences count. A judge
/// serves one article at a time.
/// </summary>
internal interface ICandidateJudge
{
    /// <summary>Whether a proposed word introduces a claim.</summary>
    float Cue(AnalysisView view, Cue cue);

    float Source(AnalysisView view, Cue cue, in SourceCandidate candidate, UInt128 allPaths);

    /// <summary>A content after the cue that begins with a token, or <see cref="ContentSlot.Missing"/>.</summary>
    float RightStart(AnalysisView view, Cue cue, int start);

    float RightEnd(AnalysisView view, Cue cue, int start, int end);

    /// <summary>A content before the cue that ends before a token, or <see cref="ContentSlot.Missing"/>.</summary>
    float LeftEnd(AnalysisView view, Cue cue, int end);

    float LeftStart(AnalysisView view, Cue cue, int start, int end);

    float CueStart(AnalysisView view, Cue cue, int first);

    /// <summary>A cue that ends before a token, where a content begins with <paramref name="content"/> after it, or -1.</summary>
    float CueEnd(AnalysisView view, Cue cue, int end, int content);

    /// <summary>One of the ways to fill a cue's rules in, taken as a whole beside the others.</summary>
    float Whole(AnalysisView view, Cue cue, IReadOnlyList<Filling> fillings, int index);

    /// <summary>Whether a proposal whose cue lies in the content of another stands beside it, so that this content should end before it.</summary>
    /// <param name="view">The article.</param>
    /// <param name="outer">The proposal whose content holds the cue.</param>
    /// <param name="inner">The proposal whose cue it is.</param>
    /// <param name="cut">Where the outer content would end, exclusive, and how likely that is (log-probability).</param>
    float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut);

    /// <summary>Whether a proposal stands, beside those around it.</summary>
    float Relation(AnalysisView view, Proposal proposal, ProposalContext context);
}

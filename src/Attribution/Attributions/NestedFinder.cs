using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>
/// Proposes claims within other claims: “They told me that nothing was wrong,” she said. Their cues are judged as if what they stand in were
/// all there is, since the scorer of cues has learned that words within a quotation introduce nothing outermost. Immutable and thread-safe.
/// </summary>
internal sealed class NestedFinder(ProposalMaker maker)
{
    // A cue below this logit, judged alone, is not looked at.
    private const float CueFloor = 0;

    // Words that are so seldom cues are none standing alone, either.
    private const float Hopeless = -9;

    /// <summary>Judges the proposals that another one encloses, and adds those of cues that stand in a content and were passed over.</summary>
    public void Add(AnalysisView view, IReadOnlyList<Cue> cues, List<Proposal> proposals, ProposalContext context, ICandidateJudge judge, CancellationToken cancellation = default)
    {
        var alone = context.WithoutNesting();
        foreach (var (proposal, outer) in Collect(view, cues, proposals, context, judge, cancellation))
            proposal.NestedAcceptance = judge.Nested(view, proposal, outer, alone);
    }

    /// <summary>Adds what was passed over, and tells which proposals stand in the content of which.</summary>
    public List<(Proposal Inner, Proposal Outer)> Collect(AnalysisView view, IReadOnlyList<Cue> cues, List<Proposal> proposals, ProposalContext context, ICandidateJudge judge, CancellationToken cancellation = default)
    {
        proposals.AddRange(Passed(view, cues, proposals, context, judge, cancellation));
        var found = new List<(Proposal, Proposal)>();
        foreach (var proposal in proposals)
            if (context.Enclosing(proposal) is { } outer)
                found.Add((proposal, outer));
        return found;
    }

    /// <summary>Proposals of cues within a content that the scorer of cues gave up on, which stand for nothing but a nested claim.</summary>
    private List<Proposal> Passed(AnalysisView view, IReadOnlyList<Cue> cues, List<Proposal> proposals, ProposalContext context, ICandidateJudge judge, CancellationToken cancellation)
    {
        var known = proposals.Select(proposal => proposal.Cue.Head).ToHashSet();
        var found = new List<Proposal>();
        var matcher = new PatternMatcher(view.Text);
        var search = new FillingSearch(view, judge);
        foreach (var cue in cues)
        {
            cancellation.ThrowIfCancellationRequested();
            if (context.Covers(cue.Head) && view.CueScores[cue.Head] > Hopeless && !known.Contains(cue.Head) && judge.Alone(view, cue) is var score && score >= CueFloor
                && maker.Best(search, matcher, cue with { Score = score }) is { } proposal)
            {
                proposal.Acceptance = float.NegativeInfinity;
                found.Add(proposal);
            }
        }
        return found;
    }
}

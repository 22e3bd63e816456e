using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>Judges cues, fills the rules in for the promising ones, and judges the proposals. Immutable and thread-safe.</summary>
internal sealed class RelationFinder(ProposalMaker maker, Func<ICandidateJudge> judges, float cueFloor)
{
    /// <summary>The logit of a cue whose rule leaves no doubt: about 98 in a hundred.</summary>
    private const float CertainCue = 4;

    private readonly NestedFinder nested = new(maker);

    /// <summary>Judges every cue, before anything else: the slots look at the cues around theirs.</summary>
    public void ScoreCues(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var scores = new List<float>(cues.Count);
        judges().Cues(view, cues, scores);
        var turns = new SpeakerTurns(view);
        for (var i = 0; i < cues.Count; i++)
            view.CueScores[cues[i].Head] = cues[i].IsCertain || turns.IsColon(cues[i].Head) ? Math.Max(CertainCue, scores[i]) : scores[i];
    }

    /// <summary>All proposals of an article whose cues are judged, with their acceptance.</summary>
    public List<Proposal> Propose(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default)
    {
        var judge = judges();
        var proposals = Fill(view, cues, judge, cancellation);
        ContentCutter.Cut(view, proposals, judge);
        var context = new ProposalContext(view, proposals);
        foreach (var proposal in proposals)
            proposal.Acceptance = judge.Relation(view, proposal, context);
        nested.Add(view, cues, proposals, context, judge, cancellation);
        return proposals;
    }

    /// <summary>The best proposal of each promising cue, each for itself, in text order of the cues.</summary>
    public List<Proposal> Fill(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default) =>
        Fill(view, cues, judges(), cancellation);

    private List<Proposal> Fill(AnalysisView view, IReadOnlyList<Cue> cues, ICandidateJudge judge, CancellationToken cancellation)
    {
        var proposals = new List<Proposal>();
        var matcher = new PatternMatcher(view.Text);
        var search = new FillingSearch(view, judge);
        foreach (var cue in cues)
        {
            cancellation.ThrowIfCancellationRequested();
            if (view.CueScores[cue.Head] >= cueFloor && maker.Best(search, matcher, cue with { Score = view.CueScores[cue.Head] }) is { } proposal)
                proposals.Add(proposal);
        }
        proposals.Sort((a, b) => a.Cue.Head.CompareTo(b.Cue.Head));
        return proposals;
    }
}

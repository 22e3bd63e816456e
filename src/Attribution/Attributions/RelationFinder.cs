using Attribution.Cues;
using Attribution.Rules.Matching;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>Judges cues, fills the rules in for the promising ones, and judges the proposals. Immutable and thread-safe.</summary>
internal sealed class RelationFinder(ProposalMaker maker, AttributionModels models, float cueFloor)
{
    /// <summary>The logit of a cue whose rule leaves no doubt: about 98 in a hundred.</summary>
    private const float CertainCue = 4;

    // A word that starts so far behind never catches up by its frame: most words need no second look.
    private const float Hopeless = -3;

    /// <summary>Judges every cue, before anything else: the slots look at the cues around theirs.</summary>
    public void ScoreCues(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default)
    {
        var features = new FeatureBuffer();
        foreach (var cue in cues)
        {
            cancellation.ThrowIfCancellationRequested();
            view.CueScores[cue.Head] = cue.IsCertain ? Math.Max(CertainCue, CueScore(view, cue, features)) : CueScore(view, cue, features);
        }
    }

    /// <summary>All proposals of an article whose cues are judged, with their acceptance.</summary>
    public List<Proposal> Propose(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default)
    {
        var proposals = new List<Proposal>();
        var matcher = new PatternMatcher(view.Text);
        var features = new FeatureBuffer();
        foreach (var cue in cues)
        {
            cancellation.ThrowIfCancellationRequested();
            if (view.CueScores[cue.Head] >= cueFloor && maker.Best(view, matcher, cue with { Score = view.CueScores[cue.Head] }) is { } proposal)
                proposals.Add(proposal);
        }
        var context = new ProposalContext(view, proposals);
        foreach (var proposal in proposals)
            proposal.Acceptance = Acceptance(view, proposal, context, features);
        return proposals;
    }

    private float CueScore(AnalysisView view, Cue cue, FeatureBuffer features)
    {
        if (models.Cue is null)
            return 0;
        features.Clear();
        CueFeatures.AddWord(view, cue, features);
        var word = models.Cue.Score(features);
        if (word < Hopeless)
            return word;
        features.Clear();
        CueFeatures.AddFrame(view, cue, features);
        return word + models.Cue.Score(features);
    }

    private float Acceptance(AnalysisView view, Proposal proposal, ProposalContext context, FeatureBuffer features)
    {
        if (models.Relation is null)
            return proposal.Cue.Score;
        features.Clear();
        RelationFeatures.Add(view, proposal, context, features);
        return models.Relation.Score(features);
    }
}

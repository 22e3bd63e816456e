using Attribution.Cues;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>Judges candidates by the linear scorers. Where one is missing, all candidates are alike.</summary>
internal sealed class ScorerJudge(AttributionModels models) : ICandidateJudge
{
    // A word that starts so far behind never catches up by its frame: most words need no second look.
    private const float Hopeless = -3;

    // Those of the candidate that is looked at, and of the one before it, which is not scored yet.
    private FeatureBuffer features = new();
    private FeatureBuffer before = new();

    public void Cues(AnalysisView view, IReadOnlyList<Cue> cues, List<float> scores)
    {
        BeginSlot(models.Cue);
        foreach (var cue in cues)
        {
            CueFeatures.AddWord(view, cue, features);
            Next(models.Cue, scores);
        }
        Finish(models.Cue, scores);
        AddFrames(view, cues, scores);
    }

    public float Alone(AnalysisView view, Cue cue)
    {
        features.Begin(models.Cue);
        CueFeatures.AddAlone(view, cue, features);
        return Score(models.Cue);
    }

    private void AddFrames(AnalysisView view, IReadOnlyList<Cue> cues, List<float> scores)
    {
        var frames = new List<float>();
        BeginSlot(models.Cue);
        for (var i = 0; i < cues.Count; i++)
            if (scores[i] >= Hopeless)
            {
                CueFeatures.AddFrame(view, cues[i], features);
                Next(models.Cue, frames);
            }
        Finish(models.Cue, frames);
        var next = 0;
        for (var i = 0; i < cues.Count; i++)
            if (scores[i] >= Hopeless)
                scores[i] += frames[next++];
    }

    public void Sources(AnalysisView view, Cue cue, ReadOnlySpan<SourceCandidate> candidates, PathSet allPaths, List<float> scores)
    {
        BeginSlot(models.Source);
        foreach (ref readonly var candidate in candidates)
        {
            SourceFeatures.Add(view, cue, candidate, allPaths, features);
            Next(models.Source, scores);
        }
        Finish(models.Source, scores);
    }

    public void RightStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, List<float> scores)
    {
        BeginSlot(models.RightStart);
        foreach (var start in starts)
        {
            StartFeatures.AddRight(view, cue, start, features);
            Next(models.RightStart, scores);
        }
        Finish(models.RightStart, scores);
    }

    public void RightEnds(AnalysisView view, Cue cue, int start, ReadOnlySpan<int> ends, List<float> scores)
    {
        BeginSlot(models.RightEnd);
        foreach (var end in ends)
        {
            EndFeatures.AddRight(view, cue, start, end, features);
            Next(models.RightEnd, scores);
        }
        Finish(models.RightEnd, scores);
    }

    public void LeftEnds(AnalysisView view, Cue cue, ReadOnlySpan<int> ends, List<float> scores)
    {
        BeginSlot(models.LeftEnd);
        foreach (var end in ends)
        {
            EndFeatures.AddLeft(view, cue, end, features);
            Next(models.LeftEnd, scores);
        }
        Finish(models.LeftEnd, scores);
    }

    public void LeftStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, int end, List<float> scores)
    {
        BeginSlot(models.LeftStart);
        foreach (var start in starts)
        {
            StartFeatures.AddLeft(view, cue, start, end, features);
            Next(models.LeftStart, scores);
        }
        Finish(models.LeftStart, scores);
    }

    public float CueStart(AnalysisView view, Cue cue, int first)
    {
        features.Begin(models.CueStart);
        CueEdgeFeatures.AddStart(view, cue, first, features);
        return Score(models.CueStart);
    }

    public float CueEnd(AnalysisView view, Cue cue, int end, int content)
    {
        features.Begin(models.CueEnd);
        CueEdgeFeatures.AddEnd(view, cue, end, content, features);
        return Score(models.CueEnd);
    }

    public void Wholes(AnalysisView view, Cue cue, List<Filling> fillings, List<float> scores)
    {
        if (models.Whole is null)
        {
            scores.AddRange(Enumerable.Range(0, fillings.Count).Select(i => (float)-i));
            return;
        }
        BeginSlot(models.Whole);
        for (var i = 0; i < fillings.Count; i++)
        {
            WholeFeatures.Add(view, cue, fillings, i, features);
            Next(models.Whole, scores);
        }
        Finish(models.Whole, scores);
    }

    public float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut)
    {
        if (models.Beside is null)
            return ContentCutter.Within;
        features.Begin(models.Beside);
        BesideFeatures.Add(view, outer, inner, cut, features);
        return Score(models.Beside);
    }

    public float Relation(AnalysisView view, Proposal proposal, ProposalContext context)
    {
        if (models.Relation is null)
            return proposal.Cue.Score;
        features.Begin(models.Relation);
        RelationFeatures.Add(view, proposal, context, features);
        return Score(models.Relation);
    }

    public float Nested(AnalysisView view, Proposal proposal, Proposal outer, ProposalContext alone)
    {
        var relation = Relation(view, proposal, alone);
        if (models.Nested is null)
            return relation;
        features.Begin(models.Nested);
        NestedFeatures.Add(view, proposal, outer, relation, features);
        return Score(models.Nested);
    }

    private float Score(LinearModel? model) => model?.Score(features) ?? 0;

    private void BeginSlot(LinearModel? model)
    {
        features.Begin(model);
        before.Begin(model);
    }

    /// <summary>
    /// Called when the features of one more candidate are made: scores the one before it, whose weights have come meanwhile. Those of
    /// the new one are still on their way, and waiting for them would take longer than making features.
    /// </summary>
    private void Next(LinearModel? model, List<float> scores)
    {
        Finish(model, scores);
        (features, before) = (before, features);
        features.Begin(model);
    }

    /// <summary>Scores the candidate that still waits, if there is one.</summary>
    private void Finish(LinearModel? model, List<float> scores)
    {
        if (before.Count > 0)
            scores.Add(model?.Score(before) ?? 0);
    }
}

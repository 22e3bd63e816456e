using Attribution.Cues;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>Judges candidates by the linear scorers. Where one is missing, all candidates are alike.</summary>
internal sealed class ScorerJudge(AttributionModels models) : ICandidateJudge
{
    // A word that starts so far behind never catches up by its frame: most words need no second look.
    private const float Hopeless = -3;

    private readonly FeatureBuffer features = new();

    public float Cue(AnalysisView view, Cue cue)
    {
        features.Begin(models.Cue);
        CueFeatures.AddWord(view, cue, features);
        var word = Score(models.Cue);
        if (word < Hopeless)
            return word;
        features.Begin(models.Cue);
        CueFeatures.AddFrame(view, cue, features);
        return word + Score(models.Cue);
    }

    public float Source(AnalysisView view, Cue cue, in SourceCandidate candidate, UInt128 allPaths)
    {
        features.Begin(models.Source);
        SourceFeatures.Add(view, cue, candidate, allPaths, features);
        return Score(models.Source);
    }

    public float RightStart(AnalysisView view, Cue cue, int start)
    {
        features.Begin(models.RightStart);
        StartFeatures.AddRight(view, cue, start, features);
        return Score(models.RightStart);
    }

    public float RightEnd(AnalysisView view, Cue cue, int start, int end)
    {
        features.Begin(models.RightEnd);
        EndFeatures.AddRight(view, cue, start, end, features);
        return Score(models.RightEnd);
    }

    public float LeftEnd(AnalysisView view, Cue cue, int end)
    {
        features.Begin(models.LeftEnd);
        EndFeatures.AddLeft(view, cue, end, features);
        return Score(models.LeftEnd);
    }

    public float LeftStart(AnalysisView view, Cue cue, int start, int end)
    {
        features.Begin(models.LeftStart);
        StartFeatures.AddLeft(view, cue, start, end, features);
        return Score(models.LeftStart);
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

    public float Whole(AnalysisView view, Cue cue, IReadOnlyList<Filling> fillings, int index)
    {
        if (models.Whole is null)
            return -index;
        features.Begin(models.Whole);
        WholeFeatures.Add(view, cue, fillings, index, features);
        return Score(models.Whole);
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

    private float Score(LinearModel? model) => model?.Score(features) ?? 0;
}

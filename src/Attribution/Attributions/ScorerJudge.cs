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
        features.Clear();
        CueFeatures.AddWord(view, cue, features);
        var word = Score(models.Cue);
        if (word < Hopeless)
            return word;
        features.Clear();
        CueFeatures.AddFrame(view, cue, features);
        return word + Score(models.Cue);
    }

    public float Source(AnalysisView view, Cue cue, SourceCandidate candidate, UInt128 allPaths)
    {
        features.Clear();
        SourceFeatures.Add(view, cue, candidate, allPaths, features);
        return Score(models.Source);
    }

    public float RightStart(AnalysisView view, Cue cue, int start)
    {
        features.Clear();
        StartFeatures.AddRight(view, cue, start, features);
        return Score(models.RightStart);
    }

    public float RightEnd(AnalysisView view, Cue cue, int start, int end)
    {
        features.Clear();
        EndFeatures.AddRight(view, cue, start, end, features);
        return Score(models.RightEnd);
    }

    public float LeftEnd(AnalysisView view, Cue cue, int end)
    {
        features.Clear();
        EndFeatures.AddLeft(view, cue, end, features);
        return Score(models.LeftEnd);
    }

    public float LeftStart(AnalysisView view, Cue cue, int start, int end)
    {
        features.Clear();
        StartFeatures.AddLeft(view, cue, start, end, features);
        return Score(models.LeftStart);
    }

    public float CueStart(AnalysisView view, Cue cue, int first)
    {
        features.Clear();
        CueEdgeFeatures.AddStart(view, cue, first, features);
        return Score(models.CueStart);
    }

    public float CueEnd(AnalysisView view, Cue cue, int end, int content)
    {
        features.Clear();
        CueEdgeFeatures.AddEnd(view, cue, end, content, features);
        return Score(models.CueEnd);
    }

    public float Whole(AnalysisView view, Cue cue, IReadOnlyList<Filling> fillings, int index)
    {
        if (models.Whole is null)
            return -index;
        features.Clear();
        WholeFeatures.Add(view, cue, fillings, index, features);
        return Score(models.Whole);
    }

    public float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut)
    {
        if (models.Beside is null)
            return ContentCutter.Within;
        features.Clear();
        BesideFeatures.Add(view, outer, inner, cut, features);
        return Score(models.Beside);
    }

    public float Relation(AnalysisView view, Proposal proposal, ProposalContext context)
    {
        if (models.Relation is null)
            return proposal.Cue.Score;
        features.Clear();
        RelationFeatures.Add(view, proposal, context, features);
        return Score(models.Relation);
    }

    private float Score(LinearModel? model) => model?.Score(features) ?? 0;
}

using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>Judges candidates by counts alone: what an editor can look up.</summary>
internal sealed class CountJudge(CountTable counts, CountKeys names) : ICandidateJudge
{
    private readonly KeyBuffer keys = new();

    public float Cue(AnalysisView view, Cue cue)
    {
        keys.Clear();
        names.Cue(view, cue, keys);
        return counts.Logit(keys);
    }

    public float Source(AnalysisView view, Cue cue, in SourceCandidate candidate, UInt128 allPaths)
    {
        keys.Clear();
        names.Source(view, cue, candidate, keys);
        return counts.Logit(keys);
    }

    public float RightStart(AnalysisView view, Cue cue, int start)
    {
        keys.Clear();
        names.RightStart(view, cue, start, keys);
        return counts.Logit(keys);
    }

    public float RightEnd(AnalysisView view, Cue cue, int start, int end)
    {
        keys.Clear();
        names.RightEnd(view, start, end, keys);
        return counts.Logit(keys);
    }

    public float LeftEnd(AnalysisView view, Cue cue, int end)
    {
        keys.Clear();
        names.LeftEnd(view, cue, end, keys);
        return counts.Logit(keys);
    }

    public float LeftStart(AnalysisView view, Cue cue, int start, int end)
    {
        keys.Clear();
        names.LeftStart(view, start, end, keys);
        return counts.Logit(keys);
    }

    public float CueStart(AnalysisView view, Cue cue, int first)
    {
        keys.Clear();
        names.CueStart(view, cue, first, keys);
        return counts.Logit(keys);
    }

    public float CueEnd(AnalysisView view, Cue cue, int end, int content)
    {
        keys.Clear();
        names.CueEnd(view, cue, end, content, keys);
        return counts.Logit(keys);
    }

    /// <summary>Counts tell of the slots alone: their own order stays.</summary>
    public float Whole(AnalysisView view, Cue cue, IReadOnlyList<Filling> fillings, int index) => -index;

    /// <summary>Too few are seen to count: a content that holds a cue keeps it.</summary>
    public float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut) => ContentCutter.Within;

    public float Relation(AnalysisView view, Proposal proposal, ProposalContext context)
    {
        keys.Clear();
        names.Relation(view, proposal, context, keys);
        return counts.Logit(keys);
    }
}

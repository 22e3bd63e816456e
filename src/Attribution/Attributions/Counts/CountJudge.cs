using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>Judges candidates by counts alone: what an editor can look up.</summary>
internal sealed class CountJudge(CountTable counts, CountKeys names) : ICandidateJudge
{
    private readonly KeyBuffer keys = new();

    public void Cues(AnalysisView view, IReadOnlyList<Cue> cues, List<float> scores)
    {
        foreach (var cue in cues)
        {
            keys.Clear();
            names.Cue(view, cue, keys);
            scores.Add(counts.Logit(keys));
        }
    }

    public float Alone(AnalysisView view, Cue cue) => float.NegativeInfinity;

    public void Sources(AnalysisView view, Cue cue, ReadOnlySpan<SourceCandidate> candidates, PathSet allPaths, List<float> scores)
    {
        foreach (ref readonly var candidate in candidates)
        {
            keys.Clear();
            names.Source(view, cue, candidate, keys);
            scores.Add(counts.Logit(keys));
        }
    }

    public void RightStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, List<float> scores)
    {
        foreach (var start in starts)
        {
            keys.Clear();
            names.RightStart(view, cue, start, keys);
            scores.Add(counts.Logit(keys));
        }
    }

    public void RightEnds(AnalysisView view, Cue cue, int start, ReadOnlySpan<int> ends, List<float> scores)
    {
        foreach (var end in ends)
        {
            keys.Clear();
            names.RightEnd(view, start, end, keys);
            scores.Add(counts.Logit(keys));
        }
    }

    public void LeftEnds(AnalysisView view, Cue cue, ReadOnlySpan<int> ends, List<float> scores)
    {
        foreach (var end in ends)
        {
            keys.Clear();
            names.LeftEnd(view, cue, end, keys);
            scores.Add(counts.Logit(keys));
        }
    }

    public void LeftStarts(AnalysisView view, Cue cue, ReadOnlySpan<int> starts, int end, List<float> scores)
    {
        foreach (var start in starts)
        {
            keys.Clear();
            names.LeftStart(view, start, end, keys);
            scores.Add(counts.Logit(keys));
        }
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
    public void Wholes(AnalysisView view, Cue cue, List<Filling> fillings, List<float> scores) => scores.AddRange(Enumerable.Range(0, fillings.Count).Select(i => (float)-i));

    /// <summary>Too few are seen to count: a content that holds a cue keeps it.</summary>
    public float Beside(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut) => ContentCutter.Within;

    public float Nested(AnalysisView view, Proposal proposal, Proposal outer, ProposalContext alone) => Relation(view, proposal, alone);

    public float Relation(AnalysisView view, Proposal proposal, ProposalContext context)
    {
        keys.Clear();
        names.Relation(view, proposal, context, keys);
        return counts.Logit(keys);
    }
}

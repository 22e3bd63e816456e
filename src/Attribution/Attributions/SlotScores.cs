using System.Runtime.InteropServices;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>
/// All candidates of one cue's slots with their log-probabilities: source; start and end of a content after the cue;
/// end and start of one before it. Ends after a start (and starts before an end) are scored when they are asked for.
/// Reused from cue to cue of an article, which a cue is too short to make lists for.
/// </summary>
internal sealed class SlotScores(AnalysisView view, ICandidateJudge judge)
{
    // The log-probability of a candidate without a rival, which need not be judged.
    private const float Sure = 0;

    private readonly List<(int Start, (int, float)[] Ends)> rightEnds = [];
    private readonly List<(int End, (int, float)[] Starts)> leftStarts = [];
    private readonly List<int> places = [];
    private readonly List<float> logs = [];
    private Cue cue = null!;

    public AnalysisView View => view;

    public List<SourceCandidate> Sources { get; } = [];
    public RankedScores SourceLogs { get; } = new();
    public List<int> RightStarts { get; } = [];
    public RankedScores RightLogs { get; } = new();
    public List<int> LeftEnds { get; } = [];
    public RankedScores LeftLogs { get; } = new();

    public void Collect(Cue of, PatternMatcher matcher, SourceSlot sources, PathSet paths)
    {
        cue = of;
        rightEnds.Clear();
        leftStarts.Clear();
        Sources.Clear();
        RightStarts.Clear();
        LeftEnds.Clear();
        sources.Collect(view, matcher, cue, paths, Sources);
        ContentSlot.RightStarts(view, cue, RightStarts);
        ContentSlot.LeftEnds(view, cue, LeftEnds);
        ScoreSources();
        if (IsToJudge(RightStarts.Count))
            judge.RightStarts(view, cue, CollectionsMarshal.AsSpan(RightStarts), logs);
        RightLogs.Rank(LogSoftmax(logs));
        if (IsToJudge(LeftEnds.Count))
            judge.LeftEnds(view, cue, CollectionsMarshal.AsSpan(LeftEnds), logs);
        LeftLogs.Rank(LogSoftmax(logs));
    }

    private void ScoreSources()
    {
        var all = new PathSet();
        foreach (var candidate in Sources)
            all |= candidate.Paths;
        if (IsToJudge(Sources.Count))
            judge.Sources(view, cue, CollectionsMarshal.AsSpan(Sources), all, logs);
        SourceLogs.Rank(LogSoftmax(logs));
    }

    /// <summary>The ends of a content that begins with a token after the cue.</summary>
    public (int End, float Score)[] RightEnds(int start)
    {
        foreach (var known in rightEnds)
            if (known.Start == start)
                return known.Ends;
        places.Clear();
        ContentSlot.RightEnds(view, start, places);
        if (IsToJudge(places.Count))
            judge.RightEnds(view, cue, start, CollectionsMarshal.AsSpan(places), logs);
        var ends = Zip(places, LogSoftmax(logs));
        rightEnds.Add((start, ends));
        return ends;
    }

    /// <summary>The starts of a content that ends before the cue.</summary>
    public (int Start, float Score)[] LeftStarts(int end)
    {
        foreach (var known in leftStarts)
            if (known.End == end)
                return known.Starts;
        places.Clear();
        ContentSlot.LeftStarts(view, end, places);
        if (IsToJudge(places.Count))
            judge.LeftStarts(view, cue, CollectionsMarshal.AsSpan(places), end, logs);
        var starts = Zip(places, LogSoftmax(logs));
        leftStarts.Add((end, starts));
        return starts;
    }

    /// <summary>The best first token of the cue: some of the words before its head may be left out.</summary>
    public int CueStart()
    {
        if (cue.Head == cue.Range.First)
            return cue.Head;
        logs.Clear();
        for (var first = cue.Range.First; first <= cue.Head; first++)
            logs.Add(judge.CueStart(view, cue, first));
        return cue.Range.First + Best(LogSoftmax(logs));
    }

    /// <summary>The best end of the cue among those that the tail rules offer; <paramref name="content"/> is the content's first token after it, or -1.</summary>
    public int CueEnd(List<int> ends, int content)
    {
        if (ends.Count == 1)
            return ends[0];
        logs.Clear();
        foreach (var end in ends)
            logs.Add(judge.CueEnd(view, cue, end, content));
        return ends[Best(LogSoftmax(logs))];
    }

    /// <summary>The log-probability of each filling as a whole; good until something else is judged.</summary>
    public ReadOnlySpan<float> Whole(List<Filling> fillings)
    {
        if (IsToJudge(fillings.Count))
            judge.Wholes(view, cue, fillings, logs);
        return LogSoftmax(logs);
    }

    /// <summary>Begins the scores of so many candidates; one without a rival has its score already.</summary>
    private bool IsToJudge(int candidates)
    {
        logs.Clear();
        if (candidates == 1)
            logs.Add(Sure);
        return candidates > 1;
    }

    private static (int, float)[] Zip(List<int> places, ReadOnlySpan<float> scores)
    {
        var pairs = new (int, float)[places.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (places[i], scores[i]);
        return pairs;
    }

    private static ReadOnlySpan<float> LogSoftmax(List<float> logits)
    {
        var scores = CollectionsMarshal.AsSpan(logits);
        if (scores.IsEmpty)
            return scores;
        var most = scores[0];
        foreach (var score in scores)
            most = Math.Max(most, score);
        var sum = 0.0;
        foreach (var score in scores)
            sum += Math.Exp(score - most);
        var log = most + (float)Math.Log(sum);
        foreach (ref var score in scores)
            score -= log;
        return scores;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}

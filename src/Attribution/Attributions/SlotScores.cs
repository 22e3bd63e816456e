using Attribution.Articles;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>
/// All candidates of one cue's slots with their log-probabilities: source; start and end of a content after the cue;
/// end and start of one before it. Ends after a start (and starts before an end) are scored when they are asked for.
/// </summary>
internal sealed class SlotScores(AnalysisView view, Cue cue, ICandidateJudge judge)
{
    private readonly Dictionary<int, (int, float)[]> rightEnds = [];
    private readonly Dictionary<int, (int, float)[]> leftStarts = [];

    public List<SourceCandidate> Sources { get; } = [];
    public float[] SourceLogs { get; private set; } = [];
    public List<int> RightStarts { get; } = [];
    public float[] RightLogs { get; private set; } = [];
    public List<int> LeftEnds { get; } = [];
    public float[] LeftLogs { get; private set; } = [];

    public void Collect(PatternMatcher matcher, SourceSlot sources, UInt128 paths)
    {
        sources.Collect(view, matcher, cue, paths, Sources);
        ContentSlot.RightStarts(view, cue, RightStarts);
        ContentSlot.LeftEnds(view, cue, LeftEnds);
        var all = Sources.Aggregate(UInt128.Zero, (mask, candidate) => mask | candidate.Paths);
        SourceLogs = Score(Sources.Count, i => judge.Source(view, cue, Sources[i], all));
        RightLogs = Score(RightStarts.Count, i => judge.RightStart(view, cue, RightStarts[i]));
        LeftLogs = Score(LeftEnds.Count, i => judge.LeftEnd(view, cue, LeftEnds[i]));
    }

    /// <summary>The ends of a content that begins with a token after the cue.</summary>
    public (int End, float Score)[] RightEnds(int start)
    {
        if (rightEnds.TryGetValue(start, out var known))
            return known;
        var ends = new List<int>();
        ContentSlot.RightEnds(view, start, ends);
        var logs = Score(ends.Count, i => judge.RightEnd(view, cue, start, ends[i]));
        return rightEnds[start] = [.. ends.Zip(logs)];
    }

    /// <summary>The starts of a content that ends before the cue.</summary>
    public (int Start, float Score)[] LeftStarts(int end)
    {
        if (leftStarts.TryGetValue(end, out var known))
            return known;
        var starts = new List<int>();
        ContentSlot.LeftStarts(view, end, starts);
        var logs = Score(starts.Count, i => judge.LeftStart(view, cue, starts[i], end));
        return leftStarts[end] = [.. starts.Zip(logs)];
    }

    /// <summary>The best first token of the cue: some of the words before its head may be left out.</summary>
    public int CueStart()
    {
        var logs = Score(cue.Head - cue.Range.First + 1, i => judge.CueStart(view, cue, cue.Range.First + i));
        return cue.Range.First + Best(logs);
    }

    /// <summary>The best end of the cue among those that the tail rules offer; <paramref name="content"/> is the content's first token after it, or -1.</summary>
    public int CueEnd(List<int> ends, int content)
    {
        var logs = Score(ends.Count, i => judge.CueEnd(view, cue, ends[i], content));
        return ends[Best(logs)];
    }

    internal static float[] Score(int count, Func<int, float> judge)
    {
        var scores = new float[count];
        for (var i = 0; i < count; i++)
            scores[i] = judge(i);
        return LogSoftmax(scores);
    }

    private static float[] LogSoftmax(float[] scores)
    {
        if (scores.Length == 0)
            return scores;
        var most = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - most));
        var log = most + (float)Math.Log(sum);
        for (var i = 0; i < scores.Length; i++)
            scores[i] -= log;
        return scores;
    }

    private static int Best(float[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }
}

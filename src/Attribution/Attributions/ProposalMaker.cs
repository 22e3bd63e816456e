using Attribution.Articles;
using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>Fills the attribution rules in for a cue, each with its best candidates, and keeps the best rule.</summary>
internal sealed class ProposalMaker
{
    private readonly AttributionPatternSet patterns;
    private readonly SourceSlot sources;
    private readonly AttributionModels models;
    private readonly Dictionary<string, (AttributionPattern[] Patterns, ulong Paths)> byKind = [];

    public ProposalMaker(AttributionPatternSet patterns, SourceSlot sources, AttributionModels models, IEnumerable<string> cueKinds)
    {
        this.patterns = patterns;
        this.sources = sources;
        this.models = models;
        foreach (var kind in cueKinds.Distinct())
        {
            var mine = patterns.Patterns.Where(pattern => pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(kind)).ToArray();
            byKind[kind] = (mine, mine.Aggregate(0UL, (mask, pattern) => mask | pattern.SourcePathsLeft | pattern.SourcePathsRight));
        }
    }

    /// <summary>The best proposal for a cue; null where no rule fits.</summary>
    public Proposal? Best(AnalysisView view, Cue cue)
    {
        var (mine, paths) = byKind[cue.Kind];
        var slots = new SlotScores(view, cue, models);
        slots.Collect(sources, paths);
        Proposal? best = null;
        foreach (var pattern in mine)
            if (Fill(view, cue, pattern, slots) is { } proposal && (best is null || proposal.Score > best.Score))
                best = proposal;
        return best;
    }

    private static Proposal? Fill(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots)
    {
        var sentence = view.SentenceAt(cue.Head);
        if (pattern.CueTest is { } test && !test.Holds(view.Text, cue.Head, sentence.FirstToken, sentence.EndToken))
            return null;
        var end = Extend(view, cue, pattern, sentence);
        if (end < 0)
            return null;
        var source = BestSource(cue, pattern, slots);
        var right = BestRight(view, cue, pattern, slots, end);
        var left = BestLeft(pattern, slots);
        if (source < 0 || right < 0 || left < 0)
            return null;
        return new Proposal
        {
            Pattern = pattern,
            Cue = cue,
            CueRange = new TokenRange(cue.Range.First, end),
            Source = slots.Sources[source],
            SourceScore = slots.SourceLogs[source],
            RightScore = slots.RightLogs[right],
            LeftScore = slots.LeftLogs[left],
            Right = right == 0 ? TokenRange.None : new TokenRange(slots.RightStarts[right], slots.RightEnd(slots.RightStarts[right]).End),
            Left = left == 0 ? TokenRange.None : new TokenRange(slots.LeftStart(slots.LeftEnds[left]).Start, slots.LeftEnds[left]),
        };
    }

    /// <summary>The end of the cue with the words that the rule adds to it, or -1 where they are not there.</summary>
    private static int Extend(AnalysisView view, Cue cue, AttributionPattern pattern, Sentence sentence)
    {
        var end = cue.Range.End;
        foreach (var test in pattern.Extension)
        {
            if (end >= sentence.EndToken || !test.Holds(view.Text, end, sentence.FirstToken, sentence.EndToken))
                return -1;
            end++;
        }
        return end;
    }

    private static int BestSource(Cue cue, AttributionPattern pattern, SlotScores slots)
    {
        var best = -1;
        for (var i = 0; i < slots.Sources.Count; i++)
            if (Allows(cue, pattern, slots.Sources[i]) && (best < 0 || slots.SourceLogs[i] > slots.SourceLogs[best]))
                best = i;
        return best;
    }

    private static bool Allows(Cue cue, AttributionPattern pattern, SourceCandidate candidate)
    {
        if (candidate.Range.IsNone)
            return pattern.SourceMayBeMissing;
        var paths = candidate.Head < cue.Head ? pattern.SourcePathsLeft : pattern.SourcePathsRight;
        return (candidate.Paths & paths) != 0;
    }

    private static int BestRight(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots, int cueEnd)
    {
        if (pattern.RightForms == 0)
            return 0;
        var best = -1;
        for (var i = 1; i < slots.RightStarts.Count; i++)
        {
            var start = slots.RightStarts[i];
            var fits = (view.Boundaries.Starts[start] & pattern.RightForms) != 0
                && (pattern.Extension.Length == 0 ? start >= cue.Range.End : start == cueEnd);
            if (fits && (best < 0 || slots.RightLogs[i] > slots.RightLogs[best]))
                best = i;
        }
        return best;
    }

    private static int BestLeft(AttributionPattern pattern, SlotScores slots)
    {
        if (pattern.LeftForms == 0)
            return 0;
        var best = -1;
        for (var i = 1; i < slots.LeftEnds.Count; i++)
            if (best < 0 || slots.LeftLogs[i] > slots.LeftLogs[best])
                best = i;
        return best;
    }
}

using Attribution.Articles;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>Fills the attribution rules in for a cue, each with its best candidates, and keeps the best rule.</summary>
internal sealed class ProposalMaker
{
    private readonly AttributionPatternSet patterns;
    private readonly SourceSlot sources;
    private readonly AttributionModels models;
    private readonly CueFinder cues;
    private readonly Dictionary<string, (AttributionPattern[] Patterns, ulong Paths)> byKind = [];

    public ProposalMaker(AttributionPatternSet patterns, SourceSlot sources, AttributionModels models, CueFinder cues)
    {
        this.patterns = patterns;
        this.sources = sources;
        this.models = models;
        this.cues = cues;
        foreach (var kind in cues.Kinds)
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
        return best is null ? null : WithEdges(view, best, slots);
    }

    private Proposal WithEdges(AnalysisView view, Proposal proposal, SlotScores slots)
    {
        var ends = new List<int> { proposal.Cue.Range.End };
        var limit = view.Count;
        if (!proposal.Right.IsNone)
            limit = proposal.Right.First;
        if (proposal.Source.Head > proposal.Cue.Head)
            limit = Math.Min(limit, proposal.Source.Range.First);
        cues.Ends(new PatternMatcher(view.Text), proposal.Cue, view.SentenceAt(proposal.Cue.Head), ends);
        ends.RemoveAll(end => end > limit && end > proposal.Cue.Range.End);
        var first = slots.CueStart();
        return proposal.WithCue(new TokenRange(first, slots.CueEnd(ends, proposal.Right.IsNone ? -1 : proposal.Right.First)));
    }

    private static Proposal? Fill(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots)
    {
        var sentence = view.SentenceAt(cue.Head);
        if (pattern.CueTest is { } test && !test.Holds(view.Text, cue.Head, sentence.FirstToken, sentence.EndToken))
            return null;
        var right = BestRight(view, pattern, slots);
        var left = BestLeft(pattern, slots);
        if (right < 0 || left < 0)
            return null;
        var source = BestSource(cue, pattern, slots, Word(slots.RightStarts[right]), Word(slots.LeftEnds[left] - 1));
        if (source < 0)
            return null;
        return new Proposal
        {
            Pattern = pattern,
            Cue = cue,
            CueRange = cue.Range,
            Source = slots.Sources[source],
            SourceScore = slots.SourceLogs[source],
            RightScore = slots.RightLogs[right],
            LeftScore = slots.LeftLogs[left],
            Right = right == 0 ? TokenRange.None : new TokenRange(slots.RightStarts[right], slots.RightEnd(slots.RightStarts[right]).End),
            Left = left == 0 ? TokenRange.None : new TokenRange(slots.LeftStart(slots.LeftEnds[left]).Start, slots.LeftEnds[left]),
        };
    }

    private static int BestSource(Cue cue, AttributionPattern pattern, SlotScores slots, int rightStart, int leftEnd)
    {
        var best = -1;
        for (var i = 0; i < slots.Sources.Count; i++)
            if (Allows(cue, pattern, slots.Sources[i]) && !slots.Sources[i].Range.Contains(rightStart) && !slots.Sources[i].Range.Contains(leftEnd) && (best < 0 || slots.SourceLogs[i] > slots.SourceLogs[best]))
                best = i;
        return best;
    }

    /// <summary>The token that a content begins or ends with, which no source may hold; where there is none, no token.</summary>
    private static int Word(int token) => token < 0 ? int.MinValue : token;

    private static bool Allows(Cue cue, AttributionPattern pattern, SourceCandidate candidate)
    {
        if (candidate.Range.IsNone)
            return pattern.SourceMayBeMissing;
        var paths = candidate.Head < cue.Head ? pattern.SourcePathsLeft : pattern.SourcePathsRight;
        return (candidate.Paths & paths) != 0;
    }

    private static int BestRight(AnalysisView view, AttributionPattern pattern, SlotScores slots)
    {
        if (pattern.RightForms == 0)
            return 0;
        var best = -1;
        for (var i = 1; i < slots.RightStarts.Count; i++)
        {
            var start = slots.RightStarts[i];
            if ((view.Boundaries.Starts[start] & pattern.RightForms) != 0 && (best < 0 || slots.RightLogs[i] > slots.RightLogs[best]))
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

using Attribution.Articles;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>Fills the attribution rules in for a cue, each with its best candidates, and keeps the best rule.</summary>
internal sealed class ProposalMaker
{
    private readonly AttributionPatternSet patterns;
    private readonly SourceSlot sources;
    private readonly CueFinder cues;
    private readonly Dictionary<string, (AttributionPattern[] Patterns, UInt128 Paths)> byKind = [];

    public ProposalMaker(AttributionPatternSet patterns, SourceSlot sources, CueFinder cues)
    {
        this.patterns = patterns;
        this.sources = sources;
        this.cues = cues;
        foreach (var kind in cues.Kinds)
        {
            var mine = Array.FindAll(patterns.Patterns, pattern => pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(kind));
            var paths = UInt128.Zero;
            foreach (var pattern in mine)
                paths |= pattern.SourcePathsLeft | pattern.SourcePathsRight;
            byKind[kind] = (mine, paths);
        }
    }

    /// <summary>The best proposal for a cue; null where no rule fits.</summary>
    public Proposal? Best(AnalysisView view, PatternMatcher matcher, ICandidateJudge judge, Cue cue)
    {
        var (slots, fillings) = Fillings(view, matcher, judge, cue);
        if (fillings.Count == 0)
            return null;
        var scores = SlotScores.Score(fillings.Count, i => judge.Whole(view, cue, fillings, i));
        var best = FillingAgreement.Best(fillings, scores);
        return Propose(view, matcher, cue, fillings[best], scores[best], FillingAgreement.LogOdds(fillings, scores, best), slots);
    }

    /// <summary>The likeliest ways to fill the rules in for a cue, each slot judged by itself, the likeliest first.</summary>
    public (SlotScores Slots, List<Filling> Fillings) Fillings(AnalysisView view, PatternMatcher matcher, ICandidateJudge judge, Cue cue)
    {
        var (mine, paths) = byKind[cue.Kind];
        var slots = new SlotScores(view, cue, judge);
        slots.Collect(matcher, sources, paths);
        SlotChoice? best = null;
        foreach (var pattern in mine)
            if (Choose(view, cue, pattern, slots) is { } choice && (best is null || Beats(choice, best.Value)))
                best = choice;
        return (slots, best is null ? [] : FillingSearch.Around(view, cue, best.Value, mine, slots));
    }

    /// <summary>A rule with a higher priority wins whatever the scores; of equals the first stays.</summary>
    private static bool Beats(SlotChoice a, SlotChoice b)
    {
        var byPriority = a.Pattern.Rule.Priority - b.Pattern.Rule.Priority;
        return byPriority > 0 || byPriority == 0 && a.Score > b.Score;
    }

    /// <summary>The best candidates that one rule allows; where contents end, and the cue's own edges, wait for the best rule.</summary>
    private static SlotChoice? Choose(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots)
    {
        var sentence = view.SentenceAt(cue.Head);
        if (pattern.CueTest is { } test && !test.Holds(view.Text, cue.Head, sentence.FirstToken, sentence.EndToken))
            return null;
        var right = BestRight(view, pattern, slots);
        var left = BestLeft(pattern, slots);
        if (right < 0 || left < 0)
            return null;
        var choice = With(cue, pattern, slots, right, left);
        return choice is null && cue.IsCertain && pattern.RightForms != 0 ? WithNextRight(view, cue, pattern, slots, left) : choice;
    }

    /// <summary>The best source that goes with the contents.</summary>
    private static SlotChoice? With(Cue cue, AttributionPattern pattern, SlotScores slots, int right, int left)
    {
        var source = BestSource(cue, pattern, slots, Word(slots.RightStarts[right]), Word(slots.LeftEnds[left] - 1));
        return source < 0 ? null : new SlotChoice(pattern, source, right, left, slots.SourceLogs[source] + slots.RightLogs[right] + slots.LeftLogs[left]);
    }

    /// <summary>A cue that is certain is not given up because the likeliest content and the source would be the same words.</summary>
    private static SlotChoice? WithNextRight(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots, int left)
    {
        SlotChoice? best = null;
        for (var right = 1; right < slots.RightStarts.Count; right++)
            if ((view.Boundaries.Starts[slots.RightStarts[right]] & pattern.RightForms) != 0
                && With(cue, pattern, slots, right, left) is { } choice && (best is null || choice.Score > best.Value.Score))
                best = choice;
        return best;
    }

    private Proposal Propose(AnalysisView view, PatternMatcher matcher, Cue cue, Filling filling, float score, float agreement, SlotScores slots) => new()
    {
        Pattern = filling.Pattern,
        Cue = cue,
        CueRange = CueRange(view, matcher, cue, filling.Source, filling.Right.IsNone ? -1 : filling.Right.First, slots),
        Source = filling.Source,
        SourceScore = filling.SourceScore,
        RightScore = filling.RightScore,
        LeftScore = filling.LeftScore,
        EdgeScore = filling.EdgeScore,
        WholeScore = score,
        Agreement = agreement,
        Right = filling.Right,
        RightEnds = filling.Right.IsNone ? [] : slots.RightEnds(filling.Right.First),
        Left = filling.Left,
    };

    private TokenRange CueRange(AnalysisView view, PatternMatcher matcher, Cue cue, SourceCandidate source, int rightStart, SlotScores slots)
    {
        var limit = rightStart < 0 ? view.Count : rightStart;
        if (source.Head > cue.Head)
            limit = Math.Min(limit, source.Range.First);
        var ends = new List<int> { cue.Range.End };
        cues.Ends(matcher, cue, view.SentenceAt(cue.Head), ends);
        ends.RemoveAll(end => end > limit && end > cue.Range.End);
        return new TokenRange(slots.CueStart(), slots.CueEnd(ends, rightStart));
    }

    private static int BestSource(Cue cue, AttributionPattern pattern, SlotScores slots, int rightStart, int leftEnd)
    {
        var best = -1;
        for (var i = 0; i < slots.Sources.Count; i++)
        {
            var candidate = slots.Sources[i];
            if (Allows(cue, pattern, candidate) && !candidate.Range.Contains(rightStart) && !candidate.Range.Contains(leftEnd)
                && (best < 0 || slots.SourceLogs[i] > slots.SourceLogs[best]))
                best = i;
        }
        return best;
    }

    /// <summary>The token that a content begins or ends with, which no source may hold; where there is none, no token.</summary>
    internal static int Word(int token) => token < 0 ? int.MinValue : token;

    internal static bool Allows(Cue cue, AttributionPattern pattern, SourceCandidate candidate)
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

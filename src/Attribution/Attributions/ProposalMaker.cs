using System.Runtime.InteropServices;
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
    private readonly Dictionary<string, (AttributionPattern[] Patterns, PathSet Paths)> byKind = [];

    public ProposalMaker(AttributionPatternSet patterns, SourceSlot sources, CueFinder cues)
    {
        this.patterns = patterns;
        this.sources = sources;
        this.cues = cues;
        foreach (var kind in cues.Kinds)
        {
            var mine = Array.FindAll(patterns.Patterns, pattern => pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(kind));
            var paths = new PathSet();
            foreach (var pattern in mine)
                paths |= pattern.SourcePathsLeft | pattern.SourcePathsRight;
            byKind[kind] = (mine, paths);
        }
    }

    /// <summary>The best proposal for a cue; null where no rule fits.</summary>
    public Proposal? Best(FillingSearch search, PatternMatcher matcher, Cue cue)
    {
        var fillings = Fillings(search, matcher, cue);
        if (fillings.Count == 0)
            return null;
        var scores = search.Slots.Whole(fillings);
        var best = FillingAgreement.Best(fillings, scores);
        return Propose(matcher, cue, fillings[best], scores[best], FillingAgreement.LogOdds(fillings, scores, best), search.Slots);
    }

    /// <summary>The likeliest ways to fill the rules in for a cue, each slot judged by itself, the likeliest first.</summary>
    public List<Filling> Fillings(FillingSearch search, PatternMatcher matcher, Cue cue)
    {
        var (mine, paths) = byKind[cue.Kind];
        var slots = search.Slots;
        slots.Collect(cue, matcher, sources, paths);
        search.Fitting.Clear();
        return BestChoice(mine, cue, slots, search.Fitting) is { } best ? search.Around(cue, best) : [];
    }

    /// <summary>The best choice of the rules with the highest priority that allow any; which rules with this priority fit the cue is kept in <paramref name="fitting"/>.</summary>
    private static SlotChoice? BestChoice(AttributionPattern[] patterns, Cue cue, SlotScores slots, List<AttributionPattern> fitting)
    {
        SlotChoice? best = null;
        foreach (var pattern in patterns)
        {
            // Rules come in the order of their priorities, and one with a higher priority wins whatever the scores.
            if (fitting.Count > 0 && pattern.Rule.Priority < fitting[^1].Rule.Priority)
            {
                if (best is not null)
                    break;
                fitting.Clear();
            }
            if (!Fits(slots.View, cue, pattern))
                continue;
            fitting.Add(pattern);
            // Of equals the first stays.
            if (Choose(cue, pattern, slots) is { } choice && (best is null || choice.Score > best.Value.Score))
                best = choice;
        }
        return best;
    }

    private static bool Fits(AnalysisView view, Cue cue, AttributionPattern pattern)
    {
        if (pattern.CueTest is not { } test)
            return true;
        var sentence = view.SentenceAt(cue.Head);
        return test.Holds(view.Text, cue.Head, sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>The best candidates that one rule allows; where contents end, and the cue's own edges, wait for the best rule.</summary>
    private static SlotChoice? Choose(Cue cue, AttributionPattern pattern, SlotScores slots)
    {
        var right = BestRight(pattern, slots);
        var left = BestLeft(pattern, slots);
        if (right < 0 || left < 0)
            return null;
        var choice = With(cue, pattern, slots, right, left);
        if (choice is not null || !cue.IsCertain)
            return choice;
        return pattern.RightForms != 0 ? WithNextRight(cue, pattern, slots, left) : WithNextLeft(cue, pattern, slots, right);
    }

    /// <summary>The best source that goes with the contents.</summary>
    private static SlotChoice? With(Cue cue, AttributionPattern pattern, SlotScores slots, int right, int left)
    {
        var source = BestSource(cue, pattern, slots, Word(slots.RightStarts[right]), Word(slots.LeftEnds[left] - 1));
        return source < 0 ? null : new SlotChoice(pattern, source, right, left, slots.SourceLogs[source] + slots.RightLogs[right] + slots.LeftLogs[left]);
    }

    /// <summary>A cue that is certain is not given up because the likeliest content and the source would be the same words.</summary>
    private static SlotChoice? WithNextRight(Cue cue, AttributionPattern pattern, SlotScores slots, int left)
    {
        SlotChoice? best = null;
        for (var right = 1; right < slots.RightStarts.Count; right++)
            if (IsAllowed(pattern, slots, right)
                && With(cue, pattern, slots, right, left) is { } choice && (best is null || choice.Score > best.Value.Score))
                best = choice;
        return best;
    }

    private static SlotChoice? WithNextLeft(Cue cue, AttributionPattern pattern, SlotScores slots, int right)
    {
        SlotChoice? best = null;
        for (var left = 1; left < slots.LeftEnds.Count; left++)
            if (With(cue, pattern, slots, right, left) is { } choice && (best is null || choice.Score > best.Value.Score))
                best = choice;
        return best;
    }

    private Proposal Propose(PatternMatcher matcher, Cue cue, Filling filling, float score, float agreement, SlotScores slots) => new()
    {
        Pattern = filling.Pattern,
        Cue = cue,
        CueRange = CueRange(matcher, cue, filling.Source, filling.Right.IsNone ? -1 : filling.Right.First, slots),
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

    private TokenRange CueRange(PatternMatcher matcher, Cue cue, SourceCandidate source, int rightStart, SlotScores slots)
    {
        var view = slots.View;
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
        var candidates = CollectionsMarshal.AsSpan(slots.Sources);
        foreach (var i in slots.SourceLogs.Order)
            if (Allows(cue, pattern, candidates[i]) && !candidates[i].Range.Contains(rightStart) && !candidates[i].Range.Contains(leftEnd))
                return i;
        return -1;
    }

    /// <summary>The token that a content begins or ends with, which no source may hold; where there is none, no token.</summary>
    internal static int Word(int token) => token < 0 ? int.MinValue : token;

    internal static bool Allows(Cue cue, AttributionPattern pattern, in SourceCandidate candidate)
    {
        if (candidate.Range.IsNone)
            return pattern.SourceMayBeMissing;
        var paths = candidate.Head < cue.Head ? pattern.SourcePathsLeft : pattern.SourcePathsRight;
        return candidate.Paths.Overlaps(paths);
    }

    private static int BestRight(AttributionPattern pattern, SlotScores slots)
    {
        if (pattern.RightForms == 0)
            return 0;
        foreach (var i in slots.RightLogs.Order)
            if (i > 0 && IsAllowed(pattern, slots, i))
                return i;
        return -1;
    }

    /// <summary>Whether a rule allows a content to begin with one of the starts after the cue.</summary>
    internal static bool IsAllowed(AttributionPattern pattern, SlotScores slots, int right) =>
        (slots.View.Boundaries.Starts[slots.RightStarts[right]] & pattern.RightForms) != 0;

    private static int BestLeft(AttributionPattern pattern, SlotScores slots)
    {
        if (pattern.LeftForms == 0)
            return 0;
        foreach (var i in slots.LeftLogs.Order)
            if (i > 0)
                return i;
        return -1;
    }
}

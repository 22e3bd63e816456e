using Attribution.Articles;
using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>
/// Lists the fillings near the likeliest one: each slot's second and third candidates, and other ends of the contents. Slots
/// are judged one by one; only a filling as a whole shows what they leave over.
/// </summary>
internal static class FillingSearch
{
    private const int MostSources = 2;
    private const int MostRights = 3;
    private const int MostLefts = 2;
    private const int MostEnds = 3;
    private const int MostChoices = 4;
    private const int MostFillings = 12;

    // What is e^4 times less likely than the best is not looked at.
    private const float Margin = 4;

    // Another start of a content has all its ends to be judged: only the likelier ones are worth that.
    private const float ChoiceMargin = 2;

    // Proposals of cues below this logit are refused in any case: their likeliest filling is enough.
    private const float Doubtful = -0.8f;

    private static readonly List<(int At, float Score)> Nowhere = [(-1, 0)];

    public static List<Filling> Around(AnalysisView view, Cue cue, SlotChoice best, AttributionPattern[] patterns, SlotScores slots)
    {
        var choices = new List<SlotChoice> { best };
        if (cue.Score > Doubtful)
            foreach (var pattern in patterns)
                if (pattern.Rule.Priority == best.Pattern.Rule.Priority && Fits(view, cue, pattern))
                    Add(view, cue, pattern, slots, best.Score - ChoiceMargin, choices);
        var fillings = new List<Filling>();
        foreach (var choice in choices.Take(1).Concat(choices.Skip(1).OrderByDescending(choice => choice.Score)).Take(MostChoices))
            Fill(choice, slots, fillings, cue.Score <= Doubtful);
        var first = fillings[0];
        fillings.RemoveAll(filling => filling.Score < first.Score - Margin);
        var rest = fillings.Skip(1).OrderByDescending(filling => filling.Score).Take(MostFillings - 1).ToList();
        return [first, .. rest];
    }

    private static bool Fits(AnalysisView view, Cue cue, AttributionPattern pattern)
    {
        var sentence = view.SentenceAt(cue.Head);
        return pattern.CueTest is not { } test || test.Holds(view.Text, cue.Head, sentence.FirstToken, sentence.EndToken);
    }

    private static void Add(AnalysisView view, Cue cue, AttributionPattern pattern, SlotScores slots, float floor, List<SlotChoice> choices)
    {
        var rights = pattern.RightForms == 0 ? [0]
            : Top(slots.RightLogs, MostRights, i => i > 0 && (view.Boundaries.Starts[slots.RightStarts[i]] & pattern.RightForms) != 0);
        var lefts = pattern.LeftForms == 0 ? [0] : Top(slots.LeftLogs, MostLefts, i => i > 0);
        foreach (var right in rights)
            foreach (var left in lefts)
                foreach (var source in Sources(cue, pattern, slots, right, left))
                {
                    var score = slots.SourceLogs[source] + slots.RightLogs[right] + slots.LeftLogs[left];
                    if (score >= floor && !choices.Exists(choice => choice.Source == source && choice.Right == right && choice.Left == left))
                        choices.Add(new SlotChoice(pattern, source, right, left, score));
                }
    }

    private static List<int> Sources(Cue cue, AttributionPattern pattern, SlotScores slots, int right, int left)
    {
        var (start, end) = (ProposalMaker.Word(slots.RightStarts[right]), ProposalMaker.Word(slots.LeftEnds[left] - 1));
        return Top(slots.SourceLogs, MostSources, i => ProposalMaker.Allows(cue, pattern, slots.Sources[i])
            && !slots.Sources[i].Range.Contains(start) && !slots.Sources[i].Range.Contains(end));
    }

    /// <summary>The best indices that pass a test, the best first.</summary>
    private static List<int> Top(float[] scores, int most, Func<int, bool> allows)
    {
        var top = new List<int>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (!allows(i) || top.Count == most && scores[i] <= scores[top[^1]])
                continue;
            var at = top.FindIndex(other => scores[other] < scores[i]);
            top.Insert(at < 0 ? top.Count : at, i);
            if (top.Count > most)
                top.RemoveAt(most);
        }
        return top;
    }

    /// <summary>The likeliest of a few places, the likeliest first.</summary>
    private static List<(int At, float Score)> Best((int At, float Score)[] places, int most)
    {
        var best = new List<(int At, float Score)>(most + 1);
        foreach (var place in places)
        {
            if (best.Count == most && place.Score <= best[^1].Score)
                continue;
            var at = best.Count;
            while (at > 0 && best[at - 1].Score < place.Score)
                at--;
            best.Insert(at, place);
            if (best.Count > most)
                best.RemoveAt(most);
        }
        return best;
    }

    private static void Fill(SlotChoice choice, SlotScores slots, List<Filling> fillings, bool onlyBest)
    {
        var most = onlyBest ? 1 : MostEnds;
        var start = slots.RightStarts[choice.Right];
        var end = slots.LeftEnds[choice.Left];
        var rights = choice.Right == 0 ? Nowhere : Best(slots.RightEnds(start), most);
        var lefts = choice.Left == 0 ? Nowhere : Best(slots.LeftStarts(end), Math.Min(MostLefts, most));
        foreach (var (rightEnd, rightScore) in rights)
            foreach (var (leftStart, leftScore) in lefts)
                fillings.Add(new Filling
                {
                    Pattern = choice.Pattern,
                    Source = slots.Sources[choice.Source],
                    SourceScore = slots.SourceLogs[choice.Source],
                    RightScore = slots.RightLogs[choice.Right],
                    LeftScore = slots.LeftLogs[choice.Left],
                    EdgeScore = rightScore + leftScore,
                    Right = choice.Right == 0 ? TokenRange.None : new TokenRange(start, rightEnd),
                    Left = choice.Left == 0 ? TokenRange.None : new TokenRange(leftStart, end),
                });
    }
}

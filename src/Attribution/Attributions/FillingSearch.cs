using System.Runtime.InteropServices;
using Attribution.Articles;
using Attribution.Cues;

namespace Attribution.Attributions;

/// <summary>
/// Lists the fillings near the likeliest one: each slot's second and third candidates, and other ends of the contents. Slots
/// are judged one by one; only a filling as a whole shows what they leave over. Serves one article, cue after cue.
/// </summary>
internal sealed class FillingSearch(AnalysisView view, ICandidateJudge judge)
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

    private static readonly (int At, float Score)[] Nowhere = [(-1, 0)];

    private readonly List<SlotChoice> choices = [];
    private readonly List<int> topRights = [];
    private readonly List<int> topLefts = [];
    private readonly List<(int At, float Score)> rights = [];
    private readonly List<(int At, float Score)> lefts = [];

    /// <summary>The slots of the cue that is filled in.</summary>
    public SlotScores Slots { get; } = new(view, judge);

    /// <summary>The rules that fit the cue and have the priority of the best one.</summary>
    public List<AttributionPattern> Fitting { get; } = [];

    /// <param name="cue">The cue whose slots were collected.</param>
    /// <param name="best">The likeliest choice.</param>
    public List<Filling> Around(Cue cue, SlotChoice best)
    {
        choices.Clear();
        choices.Add(best);
        if (cue.Score > Doubtful)
            foreach (var pattern in Fitting)
                Add(cue, pattern, best.Score - ChoiceMargin);
        var fillings = new List<Filling>();
        foreach (var choice in choices)
            Fill(choice, fillings, cue.Score <= Doubtful);
        Sort(CollectionsMarshal.AsSpan(fillings)[1..]);
        if (fillings.Count > MostFillings)
            fillings.RemoveRange(MostFillings, fillings.Count - MostFillings);
        return fillings;
    }

    private void Add(Cue cue, AttributionPattern pattern, float floor)
    {
        CollectRights(pattern);
        CollectLefts(pattern);
        foreach (var right in topRights)
            foreach (var left in topLefts)
                AddSources(cue, pattern, right, left, floor);
    }

    /// <summary>The likeliest starts after the cue that a rule allows; 0, which stands for none, for a rule without a content there.</summary>
    private void CollectRights(AttributionPattern pattern)
    {
        topRights.Clear();
        if (pattern.RightForms == 0)
            topRights.Add(0);
        else
            foreach (var i in Slots.RightLogs.Order)
                if (i > 0 && topRights.Count < MostRights && ProposalMaker.IsAllowed(pattern, Slots, i))
                    topRights.Add(i);
    }

    private void CollectLefts(AttributionPattern pattern)
    {
        topLefts.Clear();
        if (pattern.LeftForms == 0)
            topLefts.Add(0);
        else
            foreach (var i in Slots.LeftLogs.Order)
                if (i > 0 && topLefts.Count < MostLefts)
                    topLefts.Add(i);
    }

    private void AddSources(Cue cue, AttributionPattern pattern, int right, int left, float floor)
    {
        var (start, end) = (ProposalMaker.Word(Slots.RightStarts[right]), ProposalMaker.Word(Slots.LeftEnds[left] - 1));
        var found = 0;
        foreach (var source in Slots.SourceLogs.Order)
        {
            var score = Slots.SourceLogs[source] + Slots.RightLogs[right] + Slots.LeftLogs[left];
            // Those after it are no likelier.
            if (score < floor)
                return;
            ref readonly var candidate = ref CollectionsMarshal.AsSpan(Slots.Sources)[source];
            if (!ProposalMaker.Allows(cue, pattern, candidate) || candidate.Range.Contains(start) || candidate.Range.Contains(end))
                continue;
            Keep(new SlotChoice(pattern, source, right, left, score));
            if (++found == MostSources)
                return;
        }
    }

    /// <summary>Puts a choice among the likeliest, behind the best one of all and those that are as likely, unless another rule made it, too.</summary>
    private void Keep(SlotChoice choice)
    {
        if (choices.Count == MostChoices && choice.Score <= choices[^1].Score)
            return;
        foreach (var known in choices)
            if (known.Source == choice.Source && known.Right == choice.Right && known.Left == choice.Left)
                return;
        var at = choices.Count;
        while (at > 1 && choices[at - 1].Score < choice.Score)
            at--;
        choices.Insert(at, choice);
        if (choices.Count > MostChoices)
            choices.RemoveAt(MostChoices);
    }

    /// <summary>The likeliest of a few places, the likeliest first.</summary>
    private static void Collect((int At, float Score)[] places, int most, List<(int At, float Score)> best)
    {
        best.Clear();
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
    }

    private void Fill(SlotChoice choice, List<Filling> fillings, bool onlyBest)
    {
        var most = onlyBest ? 1 : MostEnds;
        var start = Slots.RightStarts[choice.Right];
        var end = Slots.LeftEnds[choice.Left];
        Collect(choice.Right == 0 ? Nowhere : Slots.RightEnds(start), most, rights);
        Collect(choice.Left == 0 ? Nowhere : Slots.LeftStarts(end), Math.Min(MostLefts, most), lefts);
        foreach (var (rightEnd, rightScore) in rights)
            foreach (var (leftStart, leftScore) in lefts)
                Add(fillings, choice, rightScore + leftScore,
                    choice.Right == 0 ? TokenRange.None : new TokenRange(start, rightEnd), choice.Left == 0 ? TokenRange.None : new TokenRange(leftStart, end));
    }

    private void Add(List<Filling> fillings, SlotChoice choice, float edges, TokenRange right, TokenRange left)
    {
        if (fillings.Count > 0 && Slots.SourceLogs[choice.Source] + Slots.LeftLogs[choice.Left] + Slots.RightLogs[choice.Right] + edges < fillings[0].Score - Margin)
            return;
        fillings.Add(new Filling
        {
            Pattern = choice.Pattern,
            Source = Slots.Sources[choice.Source],
            SourceScore = Slots.SourceLogs[choice.Source],
            RightScore = Slots.RightLogs[choice.Right],
            LeftScore = Slots.LeftLogs[choice.Left],
            EdgeScore = edges,
            Right = right,
            Left = left,
        });
    }

    /// <summary>The likeliest first, those that are as likely in their order: sorting by insertion, since there are few.</summary>
    private static void Sort(Span<Filling> fillings)
    {
        for (var i = 1; i < fillings.Length; i++)
        {
            var filling = fillings[i];
            var at = i;
            for (; at > 0 && fillings[at - 1].Score < filling.Score; at--)
                fillings[at] = fillings[at - 1];
            fillings[at] = filling;
        }
    }
}

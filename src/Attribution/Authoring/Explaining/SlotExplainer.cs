using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules.Matching;
using Attribution.Scoring;

namespace Attribution.Authoring.Explaining;

/// <summary>Explains how the parts of one proposal were chosen, by scoring all candidates of each part once more.</summary>
internal sealed class SlotExplainer(LanguagePack pack, AttributionModels models, AnalysisView view, Proposal proposal)
{
    private const int MostChoices = 4;
    private const int MostWeights = 4;

    public IReadOnlyList<SlotExplanation> Explain()
    {
        List<SlotExplanation> slots = [Source()];
        if (!proposal.Right.IsNone)
            slots.AddRange([RightStart(), RightEnd()]);
        if (!proposal.Left.IsNone)
            slots.AddRange([LeftEnd(), LeftStart()]);
        if (Whole() is { } whole)
            slots.Add(whole);
        return slots;
    }

    /// <summary>How the parts, taken together, compare with other ways to fill the rules in; null where there is no other.</summary>
    private SlotExplanation? Whole()
    {
        var maker = new ProposalMaker(pack.Patterns, pack.Sources, pack.Cues);
        var fillings = maker.Fillings(new FillingSearch(view, new ScorerJudge(models)), new PatternMatcher(view.Text), proposal.Cue);
        return fillings.Count < 2 ? null : Explain(
            "all together", models.Whole, FeatureGroups.Whole, fillings, Describe, IsChosen,
            (filling, features) => WholeFeatures.Add(view, proposal.Cue, fillings, fillings.IndexOf(filling), features));
    }

    private bool IsChosen(Filling filling) =>
        filling.Source == proposal.Source && filling.Left == proposal.Left && filling.Right.First == proposal.Right.First
            && (proposal.EndedBefore >= 0 || filling.Right.End == proposal.Right.End);

    private string Describe(Filling filling) => $"{Words(filling.Source.Range)}: {Ends(filling.Left)}{(filling.Left.IsNone || filling.Right.IsNone ? "" : " and ")}{Ends(filling.Right)}";

    private string Ends(TokenRange range) => range.IsNone ? "" : range.Count < 5 ? Words(range) : $"{From(range.First)}{UpTo(range.End)}";

    private SlotExplanation Source()
    {
        var candidates = Candidates(pack, view, proposal.Cue);
        var all = candidates.Aggregate(new PathSet(), (mask, candidate) => mask | candidate.Paths);
        return Explain(
            "source", models.Source, FeatureGroups.Source, candidates, candidate => Words(candidate.Range), candidate => candidate == proposal.Source,
            (candidate, features) => SourceFeatures.Add(view, proposal.Cue, candidate, all, features));
    }

    /// <summary>What all rules for such cues offer as the source: the scorer compares these.</summary>
    public static List<SourceCandidate> Candidates(LanguagePack pack, AnalysisView view, Cue cue)
    {
        var paths = pack.Patterns.Patterns.Where(pattern => pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(cue.Kind))
            .Aggregate(new PathSet(), (mask, pattern) => mask | pattern.SourcePathsLeft | pattern.SourcePathsRight);
        var candidates = new List<SourceCandidate>();
        pack.Sources.Collect(view, new PatternMatcher(view.Text), cue, paths, candidates);
        return candidates;
    }

    private SlotExplanation RightStart() => Explain(
        "content after the cue begins", models.RightStart, FeatureGroups.RightStart, Collect(list => ContentSlot.RightStarts(view, proposal.Cue, list)),
        start => From(start), start => start == proposal.Right.First, (start, features) => StartFeatures.AddRight(view, proposal.Cue, start, features));

    private SlotExplanation RightEnd() => Explain(
        "and ends", models.RightEnd, FeatureGroups.RightEnd, Collect(list => ContentSlot.RightEnds(view, proposal.Right.First, list)),
        UpTo, end => end == proposal.Right.End, (end, features) => EndFeatures.AddRight(view, proposal.Cue, proposal.Right.First, end, features));

    private SlotExplanation LeftEnd() => Explain(
        "content before the cue ends", models.LeftEnd, FeatureGroups.LeftEnd, Collect(list => ContentSlot.LeftEnds(view, proposal.Cue, list)),
        UpTo, end => end == proposal.Left.End, (end, features) => EndFeatures.AddLeft(view, proposal.Cue, end, features));

    private SlotExplanation LeftStart() => Explain(
        "and begins", models.LeftStart, FeatureGroups.LeftStart, Collect(list => ContentSlot.LeftStarts(view, proposal.Left.End, list)),
        From, start => start == proposal.Left.First, (start, features) => StartFeatures.AddLeft(view, proposal.Cue, start, proposal.Left.End, features));

    private static SlotExplanation Explain<T>(
        string name, LinearModel? model, FeatureGroups groups, List<T> candidates, Func<T, string> words, Func<T, bool> isChosen, Action<T, FeatureBuffer> add)
    {
        var scored = candidates.ConvertAll(candidate => (Text: words(candidate), IsChosen: isChosen(candidate), Weights: WeightsOf(model, groups, candidate, add)));
        var most = scored.Max(one => one.Weights.Values.Sum());
        var sum = scored.Sum(one => Math.Exp(one.Weights.Values.Sum() - most));
        var ranked = scored.ConvertAll(one => (one.Text, Probability: Math.Exp(one.Weights.Values.Sum() - most) / sum, one.IsChosen, one.Weights))
            .OrderByDescending(one => one.Probability).ToList();
        var rival = ranked.Find(one => !one.IsChosen);
        var chosen = ranked.Find(one => one.IsChosen);
        return new SlotExplanation(
            name, [.. ranked.Where((one, rank) => rank < MostChoices || one.IsChosen).Select(one => (one.Text, one.Probability, one.IsChosen))],
            rival.Text, rival.Weights is null || chosen.Weights is null ? [] : Difference(chosen.Weights, rival.Weights));
    }

    private static Dictionary<string, double> WeightsOf<T>(LinearModel? model, FeatureGroups groups, T candidate, Action<T, FeatureBuffer> add)
    {
        var features = new FeatureBuffer();
        add(candidate, features);
        return model is null ? [] : FeatureSums.ByGroup(model, features, groups);
    }

    private static List<(string, double)> Difference(Dictionary<string, double> chosen, Dictionary<string, double> rival) =>
        FeatureSums.Strongest(chosen.Keys.Union(rival.Keys).ToDictionary(name => name, name => chosen.GetValueOrDefault(name) - rival.GetValueOrDefault(name)), MostWeights);

    private static List<int> Collect(Action<List<int>> collect)
    {
        var list = new List<int>();
        collect(list);
        return list;
    }

    private string From(int start) => start < 0 ? "nowhere" : $"{Words(new TokenRange(start, Math.Min(start + 2, view.Count)))}…";

    private string UpTo(int end) => end < 0 ? "nowhere" : $"…{Words(new TokenRange(Math.Max(0, end - 2), end))}";

    private string Words(TokenRange range) => range.IsNone ? "none" : $"“{view.Text.Article.SpanOf(range.First, range.End).In(view.Text.Article.Text)}”";
}

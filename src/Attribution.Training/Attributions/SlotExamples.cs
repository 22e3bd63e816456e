using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Training.Attributions;

/// <summary>Collects the slots of annotated attributions with the candidates that the rules offer for them.</summary>
internal sealed class SlotExamples(LanguagePack pack)
{
    private readonly PathSet allPaths = Enumerable.Range(0, pack.Patterns.Paths.Count).Aggregate(new PathSet(), (all, path) => all | PathSet.Of(path));

    public void Collect(CorpusArticle article, Action<SlotExample> add)
    {
        var gold = SlotLearner.Matching(article);
        for (var i = 0; i < article.Cues.Count; i++)
        {
            if (gold[i] is not { } slots)
                continue;
            CollectCueEdges(article.View, article.Cues[i], slots, add);
            CollectSource(article.View, article.Cues[i], slots, add);
            CollectRight(article.View, article.Cues[i], slots, add);
            CollectLeft(article.View, article.Cues[i], slots, add);
        }
    }

    private void CollectCueEdges(AnalysisView view, Cue cue, GoldSlots gold, Action<SlotExample> add)
    {
        var first = gold.Cue.First - cue.Range.First;
        var count = cue.Head - cue.Range.First + 1;
        add(new SlotExample(5, count, first < count ? first : -1,
            (i, f) => CueEdgeFeatures.AddStart(view, cue, cue.Range.First + i, f), (i, names, keys) => names.CueStart(view, cue, cue.Range.First + i, keys)));
        var ends = new List<int> { cue.Range.End };
        pack.Cues.Ends(new PatternMatcher(view.Text), cue, view.SentenceAt(cue.Head), ends);
        var content = gold.Right.IsNone ? -1 : gold.Right.First;
        var limit = content < 0 ? view.Count : content;
        ends.RemoveAll(end => end > limit && end > cue.Range.End);
        add(new SlotExample(6, ends.Count, ends.IndexOf(gold.Cue.End),
            (i, f) => CueEdgeFeatures.AddEnd(view, cue, ends[i], content, f), (i, names, keys) => names.CueEnd(view, cue, ends[i], content, keys)));
    }

    private void CollectSource(AnalysisView view, Cue cue, GoldSlots gold, Action<SlotExample> add)
    {
        var sources = new List<SourceCandidate>();
        pack.Sources.Collect(view, new PatternMatcher(view.Text), cue, allPaths, sources);
        var all = sources.Aggregate(new PathSet(), (mask, candidate) => mask | candidate.Paths);
        var right = gold.Source.IsNone ? 0 : Closest(sources.ConvertAll(candidate => candidate.Range), gold.Source);
        add(new SlotExample(0, sources.Count, right,
            (i, f) => SourceFeatures.Add(view, cue, sources[i], all, f), (i, names, keys) => names.Source(view, cue, sources[i], keys)));
    }

    private static void CollectRight(AnalysisView view, Cue cue, GoldSlots gold, Action<SlotExample> add)
    {
        var starts = new List<int>();
        ContentSlot.RightStarts(view, cue, starts);
        add(new SlotExample(1, starts.Count, gold.Right.IsNone ? 0 : starts.IndexOf(gold.Right.First),
            (i, f) => StartFeatures.AddRight(view, cue, starts[i], f), (i, names, keys) => names.RightStart(view, cue, starts[i], keys)));
        if (gold.Right.IsNone)
            return;
        var (start, ends) = (gold.Right.First, new List<int>());
        ContentSlot.RightEnds(view, start, ends);
        add(new SlotExample(2, ends.Count, ends.FindIndex(end => SameEnd(view, end, gold.Right.End)),
            (i, f) => EndFeatures.AddRight(view, cue, start, ends[i], f), (i, names, keys) => names.RightEnd(view, start, ends[i], keys)));
    }

    private static void CollectLeft(AnalysisView view, Cue cue, GoldSlots gold, Action<SlotExample> add)
    {
        var ends = new List<int>();
        ContentSlot.LeftEnds(view, cue, ends);
        var right = gold.Left.IsNone ? 0 : ends.FindIndex(candidate => SameEnd(view, candidate, gold.Left.End));
        add(new SlotExample(3, ends.Count, right,
            (i, f) => EndFeatures.AddLeft(view, cue, ends[i], f), (i, names, keys) => names.LeftEnd(view, cue, ends[i], keys)));
        if (right <= 0)
            return;
        var (end, starts) = (ends[right], new List<int>());
        ContentSlot.LeftStarts(view, end, starts);
        add(new SlotExample(4, starts.Count, starts.IndexOf(gold.Left.First),
            (i, f) => StartFeatures.AddLeft(view, cue, starts[i], end, f), (i, names, keys) => names.LeftStart(view, starts[i], end, keys)));
    }

    /// <summary>Annotators take a comma or full stop in or leave it out; both ends mean the same place.</summary>
    private static bool SameEnd(AnalysisView view, int end, int gold)
    {
        if (end <= 0)
            return false;
        while (gold > 0 && IsEdge(view, gold - 1))
            gold--;
        var trimmed = end;
        while (trimmed > 0 && IsEdge(view, trimmed - 1))
            trimmed--;
        return trimmed == gold;
    }

    private static bool IsEdge(AnalysisView view, int token) =>
        view.Kind(token) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Symbol);

    private static int Closest(List<TokenRange> ranges, TokenRange gold)
    {
        var exact = ranges.FindIndex(range => range == gold);
        if (exact >= 0)
            return exact;
        var best = -1;
        var bestShare = 0.4;
        for (var i = 0; i < ranges.Count; i++)
        {
            var shared = Math.Min(ranges[i].End, gold.End) - Math.Max(ranges[i].First, gold.First);
            var share = shared / (double)(Math.Max(ranges[i].End, gold.End) - Math.Min(ranges[i].First, gold.First));
            if (!ranges[i].IsNone && share > bestShare)
                (best, bestShare) = (i, share);
        }
        return best;
    }
}

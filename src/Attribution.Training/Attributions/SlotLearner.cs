using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules.Matching;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>Learns the scorers of slots from annotated articles whose cues are judged.</summary>
internal sealed class SlotLearner(LanguagePack pack)
{
    private readonly FeatureBuffer features = new();
    private readonly List<SparseTrainer.Group>[] groups = [[], [], [], [], [], [], []];
    private readonly UInt128 allPaths = pack.Patterns.Paths.Count >= 128 ? UInt128.MaxValue : (UInt128.One << pack.Patterns.Paths.Count) - 1;

    /// <summary>How many gold parts no candidate covers, of how many, by slot.</summary>
    public int[] Missed { get; } = new int[7];

    public int[] Total { get; } = new int[7];

    public AttributionModels Learn(IEnumerable<CorpusArticle> articles)
    {
        foreach (var article in articles)
            Collect(article);
        return new AttributionModels
        {
            Source = Fit(0, 18),
            RightStart = Fit(1, 18),
            RightEnd = Fit(2, 18),
            LeftEnd = Fit(3, 18),
            LeftStart = Fit(4, 17),
            CueStart = Fit(5, 16),
            CueEnd = Fit(6, 17),
        };
    }

    private LinearModel Fit(int slot, int bits)
    {
        var trainer = new SparseTrainer(bits, 0.08f, 4e-4f);
        trainer.FitGroups(groups[slot], 15);
        return trainer.Quantize();
    }

    private void Collect(CorpusArticle article)
    {
        var gold = Matching(article);
        for (var i = 0; i < article.Cues.Count; i++)
        {
            var cue = article.Cues[i];
            if (gold[i] is { } slots)
                CollectSlots(article.View, cue, slots);
        }
    }

    /// <summary>The gold attribution that each proposed cue belongs to: the one whose head it is, else the one whose range holds it alone.</summary>
    public static GoldSlots?[] Matching(CorpusArticle article)
    {
        var result = new GoldSlots?[article.Cues.Count];
        foreach (var gold in article.Gold)
        {
            var index = article.Cues.FindIndex(cue => cue.Head == gold.CueHead);
            if (index < 0)
                index = article.Cues.FindIndex(cue => gold.Cue.Contains(cue.Head));
            if (index >= 0)
                result[index] = gold;
        }
        return result;
    }

    private void CollectSlots(AnalysisView view, Cue cue, GoldSlots gold)
    {
        CollectCueEdges(view, cue, gold);
        var sources = new List<SourceCandidate>();
        pack.Sources.Collect(view, new PatternMatcher(view.Text), cue, allPaths, sources);
        var all = sources.Aggregate(UInt128.Zero, (mask, candidate) => mask | candidate.Paths);
        var source = gold.Source.IsNone ? 0 : Closest(sources.ConvertAll(candidate => candidate.Range), gold.Source);
        Add(0, sources.Count, source, i => SourceFeatures.Add(view, cue, sources[i], all, features));

        var starts = new List<int>();
        ContentSlot.RightStarts(view, cue, starts);
        var start = gold.Right.IsNone ? 0 : starts.IndexOf(gold.Right.First);
        Add(1, starts.Count, start, i => StartFeatures.AddRight(view, cue, starts[i], features));
        if (!gold.Right.IsNone)
            CollectRightEnds(view, cue, gold);

        var ends = new List<int>();
        ContentSlot.LeftEnds(view, cue, ends);
        var end = gold.Left.IsNone ? 0 : ends.FindIndex(candidate => SameEnd(view, candidate, gold.Left.End));
        Add(3, ends.Count, end, i => EndFeatures.AddLeft(view, cue, ends[i], features));
        if (end > 0)
            CollectLeftStarts(view, cue, gold, ends[end]);
    }

    private void CollectCueEdges(AnalysisView view, Cue cue, GoldSlots gold)
    {
        var first = gold.Cue.First - cue.Range.First;
        var count = cue.Head - cue.Range.First + 1;
        Add(5, count, first < count ? first : -1, i => CueEdgeFeatures.AddStart(view, cue, cue.Range.First + i, features));
        var ends = new List<int> { cue.Range.End };
        pack.Cues.Ends(new PatternMatcher(view.Text), cue, view.SentenceAt(cue.Head), ends);
        var content = gold.Right.IsNone ? -1 : gold.Right.First;
        var limit = content < 0 ? view.Count : content;
        ends.RemoveAll(end => end > limit && end > cue.Range.End);
        Add(6, ends.Count, ends.IndexOf(gold.Cue.End), i => CueEdgeFeatures.AddEnd(view, cue, ends[i], content, features));
    }

    private void CollectRightEnds(AnalysisView view, Cue cue, GoldSlots gold)
    {
        var ends = new List<int>();
        ContentSlot.RightEnds(view, gold.Right.First, ends);
        var right = ends.FindIndex(end => SameEnd(view, end, gold.Right.End));
        Add(2, ends.Count, right, i => EndFeatures.AddRight(view, cue, gold.Right.First, ends[i], features));
    }

    private void CollectLeftStarts(AnalysisView view, Cue cue, GoldSlots gold, int end)
    {
        var starts = new List<int>();
        ContentSlot.LeftStarts(view, end, starts);
        Add(4, starts.Count, starts.IndexOf(gold.Left.First), i => StartFeatures.AddLeft(view, cue, starts[i], end, features));
    }

    private void Add(int slot, int count, int right, Action<int> add)
    {
        Total[slot]++;
        if (right < 0)
        {
            Missed[slot]++;
            return;
        }
        var candidates = new uint[count][];
        for (var i = 0; i < count; i++)
        {
            features.Clear();
            add(i);
            candidates[i] = features.Hashes.ToArray();
        }
        groups[slot].Add(new SparseTrainer.Group(candidates, right));
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
        view.Kind(token) is not (Articles.TokenKind.Word or Articles.TokenKind.Number or Articles.TokenKind.Clitic or Articles.TokenKind.Symbol);

    private static int Closest(List<Articles.TokenRange> ranges, Articles.TokenRange gold)
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

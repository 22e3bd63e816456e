using Attribution.Attributions;

namespace Attribution.Training.Attributions;

/// <summary>Chooses the acceptance that makes cue, soft and strict F1 together best, and counts how often each range of logits is right.</summary>
internal static class Calibrator
{
    private const int BinSize = 250;

    // How much less than the highest sum of the three still counts as the top.
    private const double Flat = 0.0005;

    public static Calibration Run(List<(float Logit, RelationExample Example)> measured, IReadOnlyList<CorpusArticle> articles, float cueFloor)
    {
        var sorted = measured.OrderByDescending(item => item.Logit).ToList();
        var gold = articles.Sum(article => article.Gold.Count);
        var quoted = articles.Sum(article => article.Gold.Count(attribution => RelationFeatures.Quoted(article.View, attribution.Left) || RelationFeatures.Quoted(article.View, attribution.Right)));
        float Best(bool isQuoted, int count) => BestAcceptance(sorted.FindAll(item => item.Example.IsQuoted == isQuoted), count);
        var (acceptance, bins) = (Best(false, gold - quoted), new PrecisionBins(Bins(sorted.ConvertAll(item => (item.Logit, item.Example.IsRight)))));
        return new Calibration { CueFloor = cueFloor, Acceptance = acceptance, QuotedAcceptance = Best(true, quoted), NestedAcceptance = acceptance, Bins = bins, NestedBins = bins };
    }

    private static float BestAcceptance(List<(float Logit, RelationExample Example)> sorted, int gold)
    {
        var worth = 0;
        var sums = new double[sorted.Count];
        for (var i = 0; i < sorted.Count; i++)
        {
            var example = sorted[i].Example;
            worth += (example.IsCue ? 1 : 0) + (example.IsRight ? 1 : 0) + (example.IsExact ? 1 : 0);
            sums[i] = worth / (double)(i + 1 + gold);
        }
        // The top is flat and its highest point an accident: the middle of what comes near it holds better elsewhere.
        var top = Enumerable.Range(0, sorted.Count).Where(i => sums[i] >= sums.Max() - Flat).ToList();
        return sorted[top[top.Count / 2]].Logit;
    }

    /// <summary>Bins of equal size, made to rise with the logit by pooling neighbours that do not (Ayer and others 1955).</summary>
    public static (float Logit, double Precision)[] Bins(IEnumerable<(float Logit, bool IsRight)> items, int size = BinSize)
    {
        var pools = new List<(float Floor, int Right, int Count)>();
        foreach (var bin in items.OrderBy(item => item.Logit).Chunk(size))
        {
            pools.Add((bin[0].Logit, bin.Count(item => item.IsRight), bin.Length));
            while (pools.Count > 1 && Share(pools[^2]) >= Share(pools[^1]))
            {
                pools[^2] = (pools[^2].Floor, pools[^2].Right + pools[^1].Right, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }
        return [.. pools.Select(pool => (pool.Floor, Share(pool)))];
    }

    private static double Share((float Floor, int Right, int Count) pool) => pool.Right / (double)pool.Count;
}

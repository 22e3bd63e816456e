using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>Learns which claims stand beside the one whose content seems to hold their cue: those before which gold ends that content.</summary>
internal sealed class BesideLearner(int folds)
{
    private const int Epochs = 16;

    private readonly List<(int Article, uint[] Features, float Target)> examples = [];

    public void Collect(CorpusArticle article, int index, List<Proposal> proposals)
    {
        var features = new FeatureBuffer();
        var gold = article.Cues.Zip(SlotLearner.Matching(article)).Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Head, pair => pair.Second!);
        for (var outer = 0; outer < proposals.Count; outer++)
            foreach (var (inner, cut) in ContentCutter.Inner(article.View, proposals, outer))
            {
                if (Target(gold, proposals[outer], inner) is not { } target)
                    continue;
                features.Clear();
                BesideFeatures.Add(article.View, proposals[outer], inner, cut, features);
                examples.Add((index, features.Hashes.ToArray(), target));
            }
    }

    /// <summary>Learned from all articles but every so many from one on.</summary>
    public LinearModel WithoutFold(int fold) => Fit(examples.FindAll(example => example.Article % folds != fold));

    public LinearModel All() => Fit(examples);

    /// <summary>1 beside, 0 within; null where gold does not tell.</summary>
    private static float? Target(Dictionary<int, GoldSlots> gold, Proposal outer, Proposal inner)
    {
        var isInner = gold.ContainsKey(inner.Cue.Head);
        if (!gold.TryGetValue(outer.Cue.Head, out var slots) || slots.Right.IsNone)
            return isInner ? 1 : null;
        return slots.Right.Contains(inner.Cue.Head) ? 0 : 1;
    }

    private static LinearModel Fit(List<(int Article, uint[] Features, float Target)> examples)
    {
        var trainer = new SparseTrainer(16, 0.03f, 4e-4f);
        trainer.FitSingles(examples.ConvertAll(example => (example.Features, example.Target)), Epochs);
        return trainer.Quantize();
    }
}

using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>Learns the cue scorer, and judges the cues of the articles to learn from as if they were new.</summary>
internal static class CueLearner
{
    public static LinearModel Learn(IEnumerable<CorpusArticle> articles)
    {
        var features = new FeatureBuffer();
        var examples = new List<(uint[], float)>();
        foreach (var article in articles)
        {
            var gold = SlotLearner.Matching(article);
            for (var i = 0; i < article.Cues.Count; i++)
            {
                features.Clear();
                CueFeatures.Add(article.View, article.Cues[i], features);
                examples.Add((features.Hashes.ToArray(), gold[i] is not null ? 1f : 0f));
            }
        }
        var trainer = new SparseTrainer(20, 0.04f, 4e-4f);
        trainer.FitSingles(examples, 16);
        return trainer.Quantize();
    }

    /// <summary>Fills in every article's cue scores by a scorer that did not learn from it, and gives back those scorers, fold by fold.</summary>
    public static LinearModel[] Jackknife(IReadOnlyList<CorpusArticle> articles, int folds)
    {
        var features = new FeatureBuffer();
        var models = new LinearModel[folds];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = models[fold] = Learn(articles.Where((_, i) => i % folds != fold));
            foreach (var article in articles.Where((_, i) => i % folds == fold))
                foreach (var cue in article.Cues)
                {
                    features.Clear();
                    CueFeatures.Add(article.View, cue, features);
                    article.View.CueScores[cue.Head] = model.Score(features);
                }
        }
        return models;
    }
}

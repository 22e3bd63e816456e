using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>
/// Learns the relation scorer from proposals that slot scorers made on articles that they had not seen (jackknifed), so
/// that it meets them as unsure as they will be.
/// </summary>
internal sealed class RelationLearner(LanguagePack pack, float cueFloor, int folds)
{
    public LinearModel Learn(IReadOnlyList<CorpusArticle> articles)
    {
        var examples = new List<(uint[], bool)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var models = new SlotLearner(pack).Learn(articles.Where((_, i) => i % folds != fold));
            var maker = new ProposalMaker(pack.Patterns, pack.Sources, models, pack.Cues);
            var finder = new RelationFinder(maker, models, cueFloor);
            foreach (var article in articles.Where((_, i) => i % folds == fold))
                Collect(article, finder, examples);
        }
        var trainer = new SparseTrainer(18, 0.03f, 2e-4f);
        trainer.FitSingles(examples, 3);
        return trainer.Quantize();
    }

    private static void Collect(CorpusArticle article, RelationFinder finder, List<(uint[], bool)> examples)
    {
        var features = new FeatureBuffer();
        var proposals = finder.Propose(article.View, article.Cues);
        var context = new ProposalContext(article.View.Count, proposals);
        var gold = SlotLearner.Matching(article);
        var right = article.Cues.Zip(gold).Where(pair => pair.Second is not null).Select(pair => pair.First.Head).ToHashSet();
        foreach (var proposal in proposals)
        {
            features.Clear();
            RelationFeatures.Add(article.View, proposal, context.Enclosing(proposal), context.SameContent(proposal), features);
            examples.Add((features.Hashes.ToArray(), right.Contains(proposal.Cue.Head)));
        }
    }
}

using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>
/// Learns which claims within others stand, from the articles in which they are marked. Every part of a proposal was made and judged by
/// scorers that had not seen its article.
/// </summary>
internal sealed class NestedLearner(NestedFinder finder, int folds)
{
    private const int Epochs = 16;
    private const int BinSize = 100;

    // A claim within another is reported where seven in ten are right: a wrong one makes a source that is none.
    private const double LeastPrecision = 0.7;

    private readonly List<(int Article, uint[] Features, bool IsRight)> examples = [];
    private int gold;

    /// <param name="article">Passed over where claims within claims are not marked.</param>
    /// <param name="index">Its place among the articles.</param>
    /// <param name="proposals">What was proposed in it.</param>
    /// <param name="judge">By scorers that did not learn from it.</param>
    public void Collect(CorpusArticle article, int index, IEnumerable<Proposal> proposals, ScorerJudge judge)
    {
        if (article.Nested is not { } nested)
            return;
        gold += nested.Count;
        var all = proposals.ToList();
        var context = new ProposalContext(article.View, all);
        var alone = context.WithoutNesting();
        var features = new FeatureBuffer();
        foreach (var (proposal, outer) in finder.Collect(article.View, article.Cues, all, context, judge))
        {
            if (!StandsInGold(article, proposal))
                continue;
            features.Clear();
            NestedFeatures.Add(article.View, proposal, outer, judge.Relation(article.View, proposal, alone), features);
            var match = nested.Find(slots => slots.Cue.Contains(proposal.Cue.Head));
            examples.Add((index, features.Hashes.ToArray(), match is not null && SoftMatch.Overlap(proposal, match) >= SoftMatch.LeastOverlap));
        }
    }

    public LinearModel All() => Fit(examples);

    /// <summary>From which logit on claims are reported, and what logits are worth; measured on articles that were not learned from.</summary>
    public (float Acceptance, PrecisionBins Bins, string Says) Measure()
    {
        var measured = new List<(float Logit, bool IsRight)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Fit(examples.FindAll(example => example.Article % folds != fold));
            measured.AddRange(examples.Where(example => example.Article % folds == fold).Select(example => (model.Score(example.Features), example.IsRight)));
        }
        var bins = Calibrator.Bins(measured, BinSize);
        var acceptance = bins.Where(bin => bin.Precision >= LeastPrecision).Select(bin => bin.Logit).DefaultIfEmpty(float.PositiveInfinity).First();
        var accepted = measured.FindAll(item => item.Logit >= acceptance);
        return (acceptance, new PrecisionBins(bins), FormattableString.Invariant(
            $"{gold} claims within claims, {examples.Count} proposed, {examples.Count(e => e.IsRight)} right; {accepted.Count(item => item.IsRight)} of {accepted.Count} accepted from {acceptance:F2}"));
    }

    /// <summary>Whether the cue stands in a content that people marked, and is no cue of theirs outside.</summary>
    private static bool StandsInGold(CorpusArticle article, Proposal proposal)
    {
        var head = proposal.Cue.Head;
        return article.Gold.Exists(slots => slots.Left.Contains(head) || slots.Right.Contains(head)) && !article.Gold.Exists(slots => slots.Cue.Contains(head));
    }

    private static LinearModel Fit(List<(int Article, uint[] Features, bool IsRight)> examples)
    {
        var trainer = new SparseTrainer(16, 0.03f, 4e-4f);
        trainer.FitSingles(examples.ConvertAll(example => (example.Features, example.IsRight ? 1f : 0f)), Epochs);
        return trainer.Quantize();
    }
}

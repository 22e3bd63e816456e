using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules.Matching;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>Learns which filling of a cue's rules is right: of those near the likeliest, the one that gold overlaps most.</summary>
internal sealed class WholeLearner(int folds)
{
    private const int Epochs = 16;
    private const int Bits = 18;

    private readonly List<(int Article, SparseTrainer.Group Group)> examples = [];

    /// <summary>Of the cues in gold, how many the likeliest filling meets softly, how many any does, and all.</summary>
    public (int First, int Any, int Of) Reach { get; private set; }

    public void Collect(CorpusArticle article, int index, ProposalMaker maker, ICandidateJudge judge)
    {
        var matcher = new PatternMatcher(article.View.Text);
        var search = new FillingSearch(article.View, judge);
        var gold = SlotLearner.Matching(article);
        for (var i = 0; i < article.Cues.Count; i++)
            if (gold[i] is { } slots)
                Collect(article.View, index, article.Cues[i], slots, maker.Fillings(search, matcher, article.Cues[i] with { Score = article.View.CueScores[article.Cues[i].Head] }));
    }

    private void Collect(AnalysisView view, int index, Cue cue, GoldSlots gold, List<Filling> fillings)
    {
        var overlaps = fillings.ConvertAll(filling => SoftMatch.Overlap(filling, cue.Range, gold));
        var best = overlaps.Count == 0 ? 0 : overlaps.Max();
        Reach = (Reach.First + (best > 0 && overlaps[0] >= SoftMatch.LeastOverlap ? 1 : 0), Reach.Any + (best >= SoftMatch.LeastOverlap ? 1 : 0), Reach.Of + 1);
        if (best < SoftMatch.LeastOverlap || fillings.Count < 2)
            return;
        var features = new FeatureBuffer();
        var candidates = new uint[fillings.Count][];
        for (var i = 0; i < candidates.Length; i++)
        {
            features.Clear();
            WholeFeatures.Add(view, cue, fillings, i, features);
            candidates[i] = features.Hashes.ToArray();
        }
        examples.Add((index, new SparseTrainer.Group(candidates, overlaps.IndexOf(best))));
    }

    /// <summary>Learned from all articles but every so many from one on.</summary>
    public LinearModel WithoutFold(int fold) => Fit(examples.FindAll(example => example.Article % folds != fold));

    public LinearModel All() => Fit(examples);

    private static LinearModel Fit(List<(int Article, SparseTrainer.Group Group)> some)
    {
        var trainer = new SparseTrainer(Bits, 0.03f, 4e-4f);
        trainer.FitGroups(some.ConvertAll(example => example.Group), Epochs);
        return trainer.Quantize();
    }
}

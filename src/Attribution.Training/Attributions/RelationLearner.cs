using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>
/// Learns the relation scorer from proposals that slot scorers made on articles that they had not seen (jackknifed), so
/// that it meets them as unsure as they will be; and measures, again on articles unseen, what its logits are worth.
/// </summary>
internal sealed class RelationLearner(LanguagePack pack, float cueFloor, int folds)
{
    private readonly List<RelationExample> examples = [];
    private readonly (int Right, int Of)[] slots = new (int, int)[7];

    /// <summary>Gold attributions in the articles that were learned from.</summary>
    public int Gold { get; private set; }

    /// <summary>The scorer of proposals, and that of claims beside each other.</summary>
    public (LinearModel Relation, LinearModel Beside) Learn(IReadOnlyList<CorpusArticle> articles)
    {
        Gold = articles.Sum(article => article.Gold.Count);
        var filled = new List<Proposal>[articles.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var models = new SlotLearner(pack).Learn(articles.Where((_, i) => i % folds != fold));
            var measured = SlotLearner.Measure(pack, models, articles.Where((_, i) => i % folds == fold));
            for (var slot = 0; slot < measured.Length; slot++)
                slots[slot] = (slots[slot].Right + measured[slot].Right, slots[slot].Of + measured[slot].Of);
            var finder = new RelationFinder(new ProposalMaker(pack.Patterns, pack.Sources, pack.Cues), () => new ScorerJudge(models), cueFloor);
            for (var i = fold; i < articles.Count; i += folds)
                filled[i] = finder.Fill(articles[i].View, articles[i].Cues);
        }
        var beside = new BesideLearner(folds);
        for (var i = 0; i < articles.Count; i++)
            beside.Collect(articles[i], i, filled[i]);
        var unseen = Enumerable.Range(0, folds).Select(beside.WithoutFold).ToArray();
        for (var i = 0; i < articles.Count; i++)
        {
            ContentCutter.Cut(articles[i].View, filled[i], new ScorerJudge(new AttributionModels { Beside = unseen[i % folds] }));
            Collect(articles[i], i, filled[i]);
        }
        return (Fit(examples), beside.All());
    }

    /// <summary>Each example with its logit from a scorer that had not seen its article.</summary>
    public List<(float Logit, RelationExample Example)> Measure()
    {
        var measured = new List<(float, RelationExample)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Fit(examples.FindAll(example => example.Article / folds % folds != fold));
            foreach (var example in examples.Where(example => example.Article / folds % folds == fold))
                measured.Add((model.Score(example.Features), example));
        }
        return measured;
    }

    /// <summary>Says what all this gives on articles unseen: how often each slot is filled right, and F1 when proposals from a logit on are accepted.</summary>
    public void Tell(Calibration calibration, Action<string> say)
    {
        for (var slot = 0; slot < slots.Length; slot++)
            say(FormattableString.Invariant($"{AttributionModels.Names[slot + 1]}: {100.0 * slots[slot].Right / slots[slot].Of:F1}% right"));
        var kept = Measure().Where(item => item.Logit >= (item.Example.IsQuoted ? calibration.QuotedAcceptance : calibration.Acceptance)).Select(item => item.Example).ToList();
        double F1(Func<RelationExample, bool> isRight) => 200.0 * kept.Count(isRight) / (kept.Count + Gold);
        say(FormattableString.Invariant($"F1 of cues {F1(e => e.IsCue):F2}, soft {F1(e => e.IsRight):F2}, nearly exact {F1(e => e.IsExact):F2}"));
    }

    private static LinearModel Fit(List<RelationExample> examples)
    {
        var trainer = new SparseTrainer(20, 0.03f, 4e-4f);
        trainer.FitSingles(examples.ConvertAll(example => (example.Features, example.Target)), 16);
        return trainer.Quantize();
    }

    private void Collect(CorpusArticle article, int index, List<Proposal> proposals)
    {
        var features = new FeatureBuffer();
        var gold = article.Cues.Zip(SlotLearner.Matching(article)).Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Head, pair => pair.Second!);
        var context = new ProposalContext(article.View, proposals);
        foreach (var proposal in proposals)
        {
            features.Clear();
            RelationFeatures.Add(article.View, proposal, context, features);
            var match = gold.GetValueOrDefault(proposal.Cue.Head);
            var overlap = match is null ? 0 : SoftMatch.Overlap(proposal, match);
            examples.Add(new RelationExample(index, features.Hashes.ToArray(), RelationFeatures.IsQuoted(article.View, proposal), match is not null, overlap));
        }
    }
}

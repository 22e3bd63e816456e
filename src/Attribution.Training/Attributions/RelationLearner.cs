using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>
/// Learns the relation scorer from proposals that slot scorers made on articles that they had not seen (jackknifed), so
/// that it meets them as unsure as they will be; and measures, again on articles unseen, what its logits are worth.
/// </summary>
internal sealed class RelationLearner(LanguagePack pack, float cueFloor, int folds)
{
    private readonly ProposalMaker maker = new(pack.Patterns, pack.Sources, pack.Cues);
    private readonly List<RelationExample> examples = [];
    private readonly (int Right, int Of)[] slots = new (int, int)[7];
    private IReadOnlyList<CorpusArticle> learned = [];
    private List<Proposal>[] filled = [];
    private readonly AttributionModels[] slotModels = new AttributionModels[folds];

    /// <inheritdoc cref="WholeLearner.Reach"/>
    public (int First, int Any, int Of) Reach { get; private set; }

    /// <summary>Gold attributions in the articles that were learned from.</summary>
    public int Gold { get; private set; }

    /// <summary>Those of them whose content holds quotation marks.</summary>
    public int QuotedGold { get; private set; }

    /// <summary>The scorer of proposals, that of claims beside each other, and that of fillings as wholes.</summary>
    public (LinearModel Relation, LinearModel Beside, LinearModel Whole) Learn(IReadOnlyList<CorpusArticle> articles)
    {
        Gold = articles.Sum(article => article.Gold.Count);
        QuotedGold = articles.Sum(QuotedIn);
        var whole = new WholeLearner(folds);
        var models = Enumerable.Range(0, folds).Select(fold => LearnSlots(articles, fold, whole)).ToArray();
        Reach = whole.Reach;
        learned = articles;
        filled = new List<Proposal>[articles.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            slotModels[fold] = models[fold] with { Whole = whole.WithoutFold(fold) };
            Fill(articles, fold, slotModels[fold]);
        }
        var beside = CutContents(articles);
        for (var i = 0; i < articles.Count; i++)
            Collect(articles[i], i, filled[i]);
        return (Fit(examples), beside, whole.All());
    }

    /// <summary>Learns which claims within others stand.</summary>
    /// <param name="cues">The scorers of cues that were learned without each fold.</param>
    public NestedLearner LearnNested(LinearModel[] cues)
    {
        var nested = new NestedLearner(new NestedFinder(maker), folds);
        for (var fold = 0; fold < folds; fold++)
        {
            var models = slotModels[fold] with { Cue = cues[fold], Relation = Fit(examples.FindAll(example => example.Article % folds != fold)) };
            for (var i = fold; i < learned.Count; i += folds)
                nested.Collect(learned[i], i, filled[i], new ScorerJudge(models));
        }
        return nested;
    }

    /// <summary>Learns the slots without a fold, and shows that fold's fillings to the scorer of wholes.</summary>
    private AttributionModels LearnSlots(IReadOnlyList<CorpusArticle> articles, int fold, WholeLearner whole)
    {
        var models = new SlotLearner(pack).Learn(articles.Where((_, i) => i % folds != fold));
        var measured = SlotLearner.Measure(pack, models, articles.Where((_, i) => i % folds == fold));
        for (var slot = 0; slot < measured.Length; slot++)
            slots[slot] = (slots[slot].Right + measured[slot].Right, slots[slot].Of + measured[slot].Of);
        for (var i = fold; i < articles.Count; i += folds)
            whole.Collect(articles[i], i, maker, new ScorerJudge(models));
        return models;
    }

    private void Fill(IReadOnlyList<CorpusArticle> articles, int fold, AttributionModels models)
    {
        var finder = new RelationFinder(maker, () => new ScorerJudge(models), cueFloor);
        for (var i = fold; i < articles.Count; i += folds)
            filled[i] = finder.Fill(articles[i].View, articles[i].Cues);
    }

    /// <summary>Learns which claims stand beside others, and ends contents before them by what was learned without their own fold.</summary>
    private LinearModel CutContents(IReadOnlyList<CorpusArticle> articles)
    {
        var beside = new BesideLearner(folds);
        for (var i = 0; i < articles.Count; i++)
            beside.Collect(articles[i], i, filled[i]);
        var unseen = Enumerable.Range(0, folds).Select(beside.WithoutFold).ToArray();
        for (var i = 0; i < articles.Count; i++)
            ContentCutter.Cut(articles[i].View, filled[i], new ScorerJudge(new AttributionModels { Beside = unseen[i % folds] }));
        return beside.All();
    }

    private static int QuotedIn(CorpusArticle article) => article.Gold.Count(gold =>
        RelationFeatures.Quoted(article.View, gold.Left) || RelationFeatures.Quoted(article.View, gold.Right));

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

    /// <summary>
    /// What is reported of those articles when proposals with the logits of <see cref="Measure"/> are decided on and their
    /// contents settled, outermost claims only: each with its logit, and whether a gold attribution answers to it.
    /// </summary>
    public List<(float Logit, bool IsRight)> MeasureReported(IReadOnlyList<(float Logit, RelationExample Example)> measured, Calibration calibration)
    {
        var logits = measured.ToLookup(item => item.Example.Article, item => item);
        var builder = new RelationBuilder(new CueClasses(pack.Rules), calibration.WithLogits(measured.Select(item => item.Logit)), pack.Mentions);
        return [.. learned.SelectMany((article, i) => Reported(builder, article, filled[i], [.. logits[i].Select(item => item.Logit)]))];
    }

    private static IEnumerable<(float, bool)> Reported(RelationBuilder builder, CorpusArticle article, List<Proposal> proposals, float[] logits)
    {
        for (var i = 0; i < proposals.Count; i++)
            (proposals[i].Acceptance, proposals[i].NestedAcceptance) = (logits[i], float.NegativeInfinity);
        var open = article.Gold.ToList();
        foreach (var relation in builder.Build(article.View, proposals).Where(relation => relation.NestedIn < 0))
        {
            var match = open.Find(gold => SoftMatch.Overlap(relation.Source, relation.Content, gold) >= SoftMatch.LeastOverlap);
            yield return ((float)relation.Confidence, match is not null && open.Remove(match));
        }
    }

    /// <summary>Says what all this gives on articles unseen: how often each slot is filled right, and F1 when proposals from a logit on are accepted.</summary>
    public void Tell(Calibration calibration, Action<string> say)
    {
        for (var slot = 0; slot < slots.Length; slot++)
            say(FormattableString.Invariant($"{AttributionModels.Names[slot + 1]}: {100.0 * slots[slot].Right / slots[slot].Of:F1}% right"));
        say(FormattableString.Invariant($"of {Reach.Of} cues in gold the likeliest filling is right for {Reach.First}, one of those near it for {Reach.Any}"));
        var kept = Measure().Where(item => item.Example.IsCertain || item.Logit >= (item.Example.IsQuoted ? calibration.QuotedAcceptance : calibration.Acceptance)).Select(item => item.Example).ToList();
        say($"F1 of {F1(kept, Gold)}");
        say($"F1 of those with quotation marks: {F1(kept.FindAll(example => example.IsQuoted), QuotedGold)}");
    }

    private static string F1(List<RelationExample> kept, int gold)
    {
        double Of(Func<RelationExample, bool> isRight) => 200.0 * kept.Count(isRight) / (kept.Count + gold);
        return FormattableString.Invariant($"cues {Of(e => e.IsCue):F2}, soft {Of(e => e.IsRight):F2}, nearly exact {Of(e => e.IsExact):F2}");
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
            examples.Add(new RelationExample(index, features.Hashes.ToArray(), RelationFeatures.IsQuoted(article.View, proposal), proposal.Cue.IsCertain, match is not null, overlap));
        }
    }
}

using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>Learns the scorers of slots from annotated articles whose cues are judged.</summary>
internal sealed class SlotLearner(LanguagePack pack)
{
    private readonly FeatureBuffer features = new();
    private readonly List<SparseTrainer.Group>[] groups = [[], [], [], [], [], [], []];
    private readonly SlotExamples examples = new(pack);

    /// <summary>How many gold parts no candidate covers, of how many, by slot.</summary>
    public int[] Missed { get; } = new int[7];

    public int[] Total { get; } = new int[7];

    public AttributionModels Learn(IEnumerable<CorpusArticle> articles)
    {
        foreach (var article in articles)
            examples.Collect(article, Add);
        return new AttributionModels
        {
            Source = Fit(0, 20),
            RightStart = Fit(1, 20),
            RightEnd = Fit(2, 20),
            LeftEnd = Fit(3, 20),
            LeftStart = Fit(4, 19),
            CueStart = Fit(5, 17),
            CueEnd = Fit(6, 18),
        };
    }

    /// <summary>Of the slots of articles unseen, how many the scorers fill right, by slot.</summary>
    public static (int Right, int Of)[] Measure(LanguagePack pack, AttributionModels models, IEnumerable<CorpusArticle> articles)
    {
        var learner = new SlotLearner(pack);
        foreach (var article in articles)
            learner.examples.Collect(article, learner.Add);
        LinearModel?[] all = [models.Source, models.RightStart, models.RightEnd, models.LeftEnd, models.LeftStart, models.CueStart, models.CueEnd];
        return [.. all.Select((model, slot) => (learner.groups[slot].Count(group => IsRight(model!, group)), learner.Total[slot]))];
    }

    private static bool IsRight(LinearModel model, SparseTrainer.Group group)
    {
        var scores = Array.ConvertAll(group.Candidates, candidate => model.Score(candidate));
        return Array.IndexOf(scores, scores.Max()) == group.Right;
    }

    private LinearModel Fit(int slot, int bits)
    {
        var trainer = new SparseTrainer(bits, 0.03f, 4e-4f);
        trainer.FitGroups(groups[slot], 25);
        return trainer.Quantize();
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

    private void Add(SlotExample example)
    {
        Total[example.Slot]++;
        if (example.Right < 0)
        {
            Missed[example.Slot]++;
            return;
        }
        var candidates = new uint[example.Count][];
        for (var i = 0; i < candidates.Length; i++)
        {
            features.Clear();
            example.Features(i, features);
            candidates[i] = features.Hashes.ToArray();
        }
        groups[example.Slot].Add(new SparseTrainer.Group(candidates, example.Right));
    }
}

using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Training.Attributions;

/// <summary>Counts how often candidates of each description are right, and measures what decisions by counts alone are worth.</summary>
internal sealed class CountLearner(LanguagePack pack, IReadOnlyList<CorpusArticle> articles)
{
    private const float CueFloor = -3;
    private const int LeastSeen = 4;

    private readonly CountKeys names = new(pack.Patterns, pack.Boundaries);
    private readonly KeyBuffer keys = new();

    public CountTable Counts { get; } = new();

    public Calibration Calibration { get; private set; } = null!;

    public CountLearner Learn()
    {
        foreach (var article in articles)
            CountParts(article);
        var measured = CountRelations();
        Calibration = Calibrator.Run(measured, articles, CueFloor);
        return this;
    }

    /// <summary>Writes what was seen often enough to tell anything, with its words where they are known.</summary>
    public void Save(string folder)
    {
        var words = new CountWords(pack, articles);
        var lines = Counts.Entries.Where(entry => entry.Seen >= LeastSeen).Select(entry => words.Line(entry.Key, entry.Right, entry.Seen)).OfType<string>();
        File.WriteAllLines(Path.Combine(folder, CountTable.FileName), lines.Order(StringComparer.Ordinal)
            .Prepend("# Counted by Attribution.Training in annotated articles: how often right, how often seen, what, its words."));
        Calibration.Save(Path.Combine(folder, CountTable.CalibrationFile));
    }

    private void CountParts(CorpusArticle article)
    {
        var gold = SlotLearner.Matching(article);
        for (var i = 0; i < article.Cues.Count; i++)
        {
            keys.Clear();
            names.Cue(article.View, article.Cues[i], keys);
            Counts.Add(keys.Keys, gold[i] is not null);
        }
        new SlotExamples(pack).Collect(article, Add);
    }

    private void Add(SlotExample example)
    {
        for (var i = 0; i < example.Count && example.Right >= 0; i++)
        {
            keys.Clear();
            example.Describe(names, keys, i);
            Counts.Add(keys.Keys, i == example.Right);
        }
    }

    /// <summary>Every proposal's logit, its own cue left out of the counts, and whether it is right.</summary>
    private List<(float Logit, RelationExample Example)> CountRelations()
    {
        var proposals = new List<(KeyBuffer Keys, RelationExample Example)>();
        for (var i = 0; i < articles.Count; i++)
            proposals.AddRange(Propose(articles[i], i));
        foreach (var (described, example) in proposals)
            Counts.Add(described.Keys, example.IsCue);
        return proposals.ConvertAll(item => (Counts.Logit(item.Keys, item.Example.IsCue), item.Example));
    }

    private IEnumerable<(KeyBuffer, RelationExample)> Propose(CorpusArticle article, int index)
    {
        var gold = SlotLearner.Matching(article);
        var byHead = new Dictionary<int, GoldSlots>();
        for (var i = 0; i < article.Cues.Count; i++)
        {
            keys.Clear();
            names.Cue(article.View, article.Cues[i], keys);
            article.View.CueScores[article.Cues[i].Head] = Counts.Logit(keys, gold[i] is not null);
            if (gold[i] is { } slots)
                byHead[article.Cues[i].Head] = slots;
        }
        var finder = new RelationFinder(new ProposalMaker(pack.Patterns, pack.Sources, pack.Cues), () => new CountJudge(Counts, names), CueFloor);
        var proposals = finder.Propose(article.View, article.Cues);
        var context = new ProposalContext(article.View, proposals);
        foreach (var proposal in proposals)
        {
            var described = new KeyBuffer();
            names.Relation(article.View, proposal, context, described);
            var match = byHead.GetValueOrDefault(proposal.Cue.Head);
            yield return (described, new RelationExample(index, [], RelationFeatures.IsQuoted(article.View, proposal), proposal.Cue.IsCertain, match is not null, match is null ? 0 : SoftMatch.Overlap(proposal, match)));
        }
    }
}

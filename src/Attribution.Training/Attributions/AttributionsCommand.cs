using System.Diagnostics;
using System.Globalization;
using Attribution.Attributions;
using Attribution.Tagging;

namespace Attribution.Training.Attributions;

/// <summary>
/// <c>attributions --rules DIR --corpus DIR[,DIR...] [--hold-out FILE] [--models DIR] [--jackknife DIR] [--trees TSV] [--pred DIR] [--out DIR]</c>: learns the
/// scorers from the articles that are not held out, writes what they find in those that are.
/// </summary>
internal static class AttributionsCommand
{
    private const float CueFloor = -2.1f;

    // The more folds, the nearer the scorers that are measured come to those that ship.
    private const int Folds = 8;

    public static int Run(string[] args)
    {
        var options = new Options(args);
        var clock = Stopwatch.StartNew();
        var pack = LanguagePack.Load(options.Required("--rules"), options.Optional("--models"));
        var overlay = options.Optional("--trees") is { } parsed ? new TreeOverlay(parsed) : null;
        Action<string, TaggedArticle>? trees = overlay is null ? null : overlay.Apply;
        var corpora = options.Required("--corpus").Split(',');
        var loader = new CorpusLoader(pack, corpora, _ => (pack.Tagger, pack.Parser), trees);
        var jackknifed = options.Optional("--jackknife") is { } folds ? new CorpusLoader(pack, corpora, new FoldModels(folds).Of, trees) : loader;
        var held = options.Optional("--hold-out") is { } file ? File.ReadLines(file).Select(line => line.Trim()).ToHashSet() : [];
        var skip = options.Optional("--skip") is { } other ? File.ReadLines(other).Select(line => line.Trim()).ToHashSet() : [];
        var names = loader.Names.Where(name => !skip.Contains(name)).ToList();
        var learn = names.Where(name => !held.Contains(name)).Select(jackknifed.Load).ToList();
        Say(clock, $"{learn.Count} articles, {learn.Sum(a => a.Cues.Count)} cues proposed, {learn.Sum(a => a.Gold.Count)} in gold");
        var unseenCues = CueLearner.Jackknife(learn, Folds);
        var cueModel = CueLearner.Learn(learn);
        Say(clock, "cues learned");
        var learner = new SlotLearner(pack);
        var models = learner.Learn(learn);
        for (var slot = 0; slot < 7; slot++)
            Say(clock, $"{AttributionModels.Names[slot + 1]}: {learner.Missed[slot]} of {learner.Total[slot]} not among the candidates");
        models = models with { Cue = cueModel };
        var relations = new RelationLearner(pack, CueFloor, Folds);
        var (relation, beside, whole) = relations.Learn(learn);
        models = models with { Relation = relation, Beside = beside, Whole = whole };
        var measured = relations.Measure();
        var decided = Calibrator.Run(measured, learn, CueFloor);
        var nested = relations.LearnNested(unseenCues);
        models = models with { Nested = nested.All() };
        var within = nested.Measure();
        var calibration = decided with
        {
            Bins = new(Calibrator.Bins(relations.MeasureReported(measured, decided))),
            NestedAcceptance = within.Acceptance,
            NestedBins = within.Bins,
        };
        Say(clock, within.Says);
        Say(clock, $"learned; accepted from {calibration.Acceptance:F2}, quoted from {calibration.QuotedAcceptance:F2}");
        relations.Tell(calibration, line => Say(clock, line));
        var counted = new CountLearner(pack, learn).Learn();
        Say(clock, $"{counted.Counts.Count} keys counted; accepted from {counted.Calibration.Acceptance:F2}");
        if (options.Optional("--out") is { } folder)
        {
            Save(models, calibration, folder);
            counted.Save(folder);
        }
        if (options.Optional("--pred") is { } pred)
            Predict(pack, options.Optional("--decide") == "counts" ? () => new CountJudge(counted.Counts, new CountKeys(pack.Patterns, pack.Boundaries)) : () => new ScorerJudge(models), names.Where(held.Contains).Select((options.Optional("--held-jackknife") is null ? loader : jackknifed).Load), pred, options.Optional("--decide") == "counts" ? counted.Calibration : calibration);
        Say(clock, "done");
        return 0;
    }

    private static void Predict(LanguagePack pack, Func<ICandidateJudge> judges, IEnumerable<CorpusArticle> articles, string folder, Calibration calibration)
    {
        Directory.CreateDirectory(folder);
        var finder = new RelationFinder(new ProposalMaker(pack.Patterns, pack.Sources, pack.Cues), judges, calibration.CueFloor);
        var builder = new RelationBuilder(new CueClasses(pack.Rules), calibration, pack.Mentions);
        foreach (var article in articles)
        {
            finder.ScoreCues(article.View, article.Cues);
            var relations = builder.Build(article.View, finder.Propose(article.View, article.Cues));
            BratOutput.Write(Path.Combine(folder, article.Name + ".ann"), article, relations.Where(relation => relation.NestedIn < 0));
        }
    }

    private static void Save(AttributionModels models, Calibration calibration, string folder)
    {
        calibration.Save(Path.Combine(folder, Calibration.FileName));
        Scoring.LinearModel?[] all = [models.Cue, models.Source, models.RightStart, models.RightEnd, models.LeftEnd, models.LeftStart, models.CueStart, models.CueEnd, models.Relation, models.Beside, models.Whole, models.Nested];
        for (var i = 0; i < all.Length; i++)
            all[i]!.Save(Path.Combine(folder, AttributionModels.Names[i] + ".weights"));
    }

    private static void Say(Stopwatch clock, string what) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {what}"));
}

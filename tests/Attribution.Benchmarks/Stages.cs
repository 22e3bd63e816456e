using System.Diagnostics;
using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Findings;
using Attribution.Quantities;
using Attribution.Reports;

namespace Attribution.Benchmarks;

/// <summary>The share of each stage in the time of an analysis, and what it allocates, on one core after warming up.</summary>
internal static class Stages
{
    private const int Rounds = 4;

    public static int Run(string rules, string articles)
    {
        var pack = LanguagePack.Load(rules);
        var bodies = new BodyFinder(BodyRules.Read(rules, pack.Segmenter));
        var stage = new AttributionStage(pack.Patterns, pack.Boundaries, pack.Sources, pack.Mentions, pack.Cues, pack.Rules, AttributionScorers.Load(Path.Combine(rules, "models")));
        var findings = FindingPack.Load(rules);
        var texts = Directory.EnumerateFiles(articles, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var costs = new SortedDictionary<string, Cost>(StringComparer.Ordinal);
            foreach (var text in texts)
                Analyze(pack, bodies, stage, findings, text, costs);
            if (round == Rounds - 1)
                Print(costs, texts.Sum(text => (long)text.Length));
        }
        return 0;
    }

    private static void Analyze(LanguagePack pack, BodyFinder bodies, AttributionStage stage, FindingPack findings, string text, SortedDictionary<string, Cost> costs)
    {
        T Timed<T>(string name, Func<T> work)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.GetTimestamp();
            var result = work();
            var before = costs.GetValueOrDefault(name);
            costs[name] = new Cost(before.Time + Stopwatch.GetElapsedTime(clock), before.Bytes + GC.GetAllocatedBytesForCurrentThread() - allocated);
            return result;
        }
        var article = Timed("1 segment", () => pack.Segmenter.Segment(text, new ArticleInfo()));
        var body = Timed("2 body", () => bodies.Find(article));
        var tagged = Timed("3 tag", () => pack.Tagger.Tag(article));
        Timed("4 parse", () =>
        {
            LanguagePack.Parse(pack.Parser, tagged, body.Contains);
            return 0;
        });
        var (view, cues) = Timed("5 propose", () => pack.Propose(tagged, body.Contains));
        var relations = Timed("6 attributions", () => stage.Find(view, cues));
        var resolved = Timed("7 sources", () => pack.Resolver.Resolve(view, body, relations));
        var quantities = Timed("8 quantities", () => new QuantityFinder(pack.Quantities).Find(view.Text, body.Contains));
        var contexts = Timed("9 contexts", () => pack.Resolver.Contexts.Find(view, [.. relations], resolved, quantities));
        var passages = Timed("9a passages", () => pack.Passages.Find(view.Text, body.Contains, quantities));
        var facts = Timed("9b facts", () => findings.Weigh(
            new SourcedArticle
            {
                Article = article, Body = body.Spans, Relations = [.. relations], Sources = resolved.Sources, Links = resolved.Links, Contexts = contexts,
                Passages = passages, Entities = resolved.Entities, Tagged = view.Text,
            }));
        var judged = Timed("9c findings", () => findings.Engine.Judge(facts));
        Timed("9d report", () => ReportBuilder.Build(facts, judged, "en@1"));
    }

    private static void Print(SortedDictionary<string, Cost> costs, long characters)
    {
        var total = costs.Values.Aggregate(TimeSpan.Zero, (sum, cost) => sum + cost.Time);
        foreach (var (name, cost) in costs)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-16} {cost.Time / total,6:P0} {cost.Time.TotalMilliseconds,8:F0} ms {(double)cost.Bytes / characters,8:F1} bytes a character"));
        var bytes = costs.Values.Sum(cost => cost.Bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{characters / 1e6 / total.TotalSeconds:F2} MB/s, {(double)bytes / characters:F0} bytes a character"));
    }

    /// <summary>What a stage took of all articles: time, and memory that it allocated.</summary>
    private readonly record struct Cost(TimeSpan Time, long Bytes);
}

using System.Diagnostics;
using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Training.Attributions;

namespace Attribution.Training.Sources;

/// <summary>
/// <c>sources --rules DIR --corpus DIR --only FILE --pred DIR [--trees TSV] [--repeat N]</c>: resolves the sources of the
/// annotated attributions, so that this stage is measured apart from the ones before it; with <c>--repeat</c> times it.
/// </summary>
internal static class SourcesCommand
{
    public static int Run(string[] args)
    {
        var options = new Options(args);
        var rules = options.Required("--rules");
        var pack = LanguagePack.Load(rules);
        var bodies = new BodyFinder(BodyRules.Read(rules, pack.Segmenter));
        var overlay = options.Optional("--trees") is { } trees ? new TreeOverlay(trees) : null;
        var loader = new CorpusLoader(pack, [options.Required("--corpus")], _ => (pack.Tagger, pack.Parser), overlay is null ? null : overlay.Apply);
        var folder = options.Required("--pred");
        Directory.CreateDirectory(folder);
        var clock = new Stopwatch();
        var tokens = 0L;
        foreach (var name in File.ReadLines(options.Required("--only")).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var article = loader.Load(name);
            var relations = article.Gold.ConvertAll(gold => Relation(gold, article.View));
            var body = bodies.Find(article.View.Text.Article);
            var (sources, links) = pack.Resolver.Resolve(article.View, body, relations);
            SourceReport.Write(Path.Combine(folder, name + ".json"), article.View, relations, sources, links);
            clock.Start();
            for (var i = 0; i < options.Number("--repeat", 0); i++, tokens += article.View.Count)
                pack.Resolver.Resolve(article.View, body, relations);
            clock.Stop();
        }
        if (tokens > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMicroseconds / tokens:F3} µs a token"));
        return 0;
    }

    private static AttributionRelation Relation(GoldSlots gold, AnalysisView view) => new()
    {
        Cue = gold.Cue,
        CueHead = gold.CueHead,
        Source = gold.Source,
        SourceHead = gold.Source.IsNone ? -1 : RootOf(gold.Source, view),
        Content = [.. new[] { gold.Left, gold.Right }.Where(piece => !piece.IsNone)],
        Form = AttributionForm.Indirect,
        Type = AttributionType.Statement,
        Stance = Stance.Neutral,
        Rule = "gold",
        Confidence = 1,
    };

    private static int RootOf(TokenRange range, AnalysisView view)
    {
        for (var token = range.First; token < range.End; token++)
            if (!range.Contains(view.Tree.HeadOf(token)))
                return token;
        return range.First;
    }
}

using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Cues;
using Attribution.Findings;
using Attribution.Quantities;
using Attribution.Reports;
using Attribution.Sources;
using Attribution.Tagging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>Each stage by itself, on an article that is in the repository; what it needs from the stages before is made beforehand.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string text = "";
    private AttributionAnalyzer analyzer = null!;
    private Article article = null!;
    private ArticleBody body = null!;
    private TaggedArticle tagged = null!;
    private AnalysisView view = null!;
    private List<Cue> cues = null!;
    private List<AttributionRelation> relations = null!;
    private SourcingFacts facts = null!;

    private LanguagePack Pack => analyzer.Language;

    /// <summary>Runs all stages once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article.txt"));
        analyzer = AttributionAnalyzer.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));
        article = Pack.Segmenter.Segment(text, new ArticleInfo());
        body = analyzer.Bodies.Find(article);
        tagged = Pack.Tag(article, body.Contains);
        (view, cues) = Pack.Propose(tagged, body.Contains);
        relations = analyzer.Attributions.Find(view, cues);
        facts = Facts();
    }

    [Benchmark]
    public object Segment() => Pack.Segmenter.Segment(text, new ArticleInfo());

    [Benchmark]
    public object FindBody() => analyzer.Bodies.Find(article);

    [Benchmark]
    public object Tag() => Pack.Tagger.Tag(article);

    [Benchmark]
    public object TagAndParse() => Pack.Tag(article, body.Contains);

    [Benchmark]
    public object Propose() => Pack.Propose(tagged, body.Contains);

    [Benchmark]
    public object FindAttributions() => analyzer.Attributions.Find(view, cues);

    [Benchmark]
    public object ResolveSources() => Pack.Resolver.Resolve(view, body, relations);

    [Benchmark]
    public object FindQuantities() => new QuantityFinder(Pack.Quantities).Find(view.Text, body.Contains);

    [Benchmark]
    public object CollectFacts() => Facts();

    [Benchmark]
    public object JudgeFindings() => analyzer.Findings.Engine.Judge(facts);

    [Benchmark(Baseline = true)]
    public object Whole() => analyzer.Analyze(text, new ArticleInfo());

    private SourcingFacts Facts()
    {
        var resolved = Pack.Resolver.Resolve(view, body, relations);
        var quantities = new QuantityFinder(Pack.Quantities).Find(view.Text, body.Contains);
        var sourced = new SourcedArticle
        {
            Article = article,
            Body = body.Spans,
            Relations = [.. relations],
            Sources = resolved.Sources,
            Links = resolved.Links,
            Contexts = Pack.Resolver.Contexts.Find(view, [.. relations], resolved, quantities),
            Quantities = quantities,
            Passages = Pack.Passages.Find(view.Text, body.Contains, quantities),
            Entities = resolved.Entities,
            Tagged = view.Text,
        };
        return analyzer.Findings.Weigh(sourced);
    }
}

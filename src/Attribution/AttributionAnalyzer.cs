using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Authoring;
using Attribution.Authoring.Explaining;
using Attribution.Bodies;
using Attribution.Findings;
using Attribution.Quantities;
using Attribution.Reports;
using Attribution.Rules;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;

namespace Attribution;

/// <summary>
/// Finds who says what in a news article and how well it is sourced. Immutable and thread-safe: build one and share it.
/// </summary>
public sealed class AttributionAnalyzer
{
    private readonly LanguagePack language;
    private readonly BodyFinder bodies;
    private readonly AttributionStage attributions;
    private readonly FindingPack findings;
    private readonly QuantityFinder quantities;

    private AttributionAnalyzer(LanguagePack language, BodyRules bodies, AttributionStage attributions, FindingPack findings, RuleSelection selection, IQuantityRecognizer? recognizer)
    {
        this.language = language;
        this.bodies = new BodyFinder(bodies);
        this.attributions = attributions;
        this.findings = findings;
        quantities = new QuantityFinder(language.Quantities, recognizer);
        Quantities = recognizer ?? new RuleQuantityRecognizer(language);
        BodyRules = bodies;
        Selection = selection;
    }

    /// <summary>The checks that judge articles, by id; those that are switched off are not among them.</summary>
    public IReadOnlyList<RuleDescription> Checks => RuleDescriber.Describe(findings);

    /// <summary>What finds dates, numbers and amounts: the rules, unless the options named another recogniser.</summary>
    public IQuantityRecognizer Quantities { get; }

    /// <summary>The rules that make an analyser, for those who write rules.</summary>
    internal LanguagePack Language => language;

    internal BodyRules BodyRules { get; }

    internal BodyFinder Bodies => bodies;

    internal FindingPack Findings => findings;

    internal AttributionStage Attributions => attributions;

    internal RuleSelection Selection { get; }

    /// <summary>Reads and compiles the rules that came with the library: <c>rules/en</c> beside the program.</summary>
    /// <exception cref="RuleFileException">The folder is missing, or somebody has broken a rule in it.</exception>
    public static AttributionAnalyzer Load() => Load(new AttributionAnalyzerOptions());

    /// <summary>Reads and compiles the rules of a folder.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or the folder is missing.</exception>
    public static AttributionAnalyzer Load(string rulesFolder) => Load(new AttributionAnalyzerOptions { RulesFolder = rulesFolder });

    /// <summary>Reads and compiles the rules that the options name.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or a folder is missing.</exception>
    public static AttributionAnalyzer Load(AttributionAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var thread = new LoadThread();
        var pack = options.UsePack ? PackFile.Begin(options.RulesFolder, thread) : null;
        var (analyzer, problems) = Load(options, pack, pack is null ? null : thread);
        if (pack is { Fits: false })
            (analyzer, problems) = Load(options, null, null);
        problems.ThrowIfAny();
        return analyzer!;
    }

    private static (AttributionAnalyzer? Analyzer, ProblemList Problems) Load(AttributionAnalyzerOptions options, PackFile? pack, LoadThread? thread)
    {
        var (problems, choices) = (new ProblemList(), new ProblemList());
        var selection = new RuleSelection(options.Choices, choices);
        var analyzer = Load(options, pack, thread, selection, problems);
        selection.RefuseUnknown();
        problems.AddRange(choices);
        return (analyzer, problems);
    }

    /// <summary>Tries every part even where another is wrong, so that all mistakes of all kinds of rules are reported together.</summary>
    private static AttributionAnalyzer? Load(AttributionAnalyzerOptions options, PackFile? pack, LoadThread? thread, RuleSelection selection, ProblemList problems)
    {
        var folders = options.Folders;
        var models = Path.Combine(options.RulesFolder, "models");
        var segmenting = LoadTask.Start(own => own.Try(folders[0], () => LanguagePack.Segmentation(folders[0], pack)), thread);
        var judging = LoadTask.Start(own => FindingPack.Load(folders, selection, options.Settings?.Thresholds?.With(own), own, pack), thread);
        var clearing = LoadTask.Start(own => segmenting.Result is { } segmenter ? BodyRules.Read(folders, segmenter, selection, own, pack) : null, thread);
        var scoring = LoadTask.Start(own => own.Try(models, () => options.UseScorers ? AttributionScorers.Load(models) : AttributionScorers.LoadCounts(models)));
        var language = LanguagePack.Load(folders, models, segmenting, selection, problems, pack);
        var findings = judging.Join(problems);
        var bodies = clearing.Join(problems);
        return scoring.Join(problems) is { } scorers && language is not null && bodies is not null
            ? new AttributionAnalyzer(language, bodies, StageOf(language, scorers), findings, selection, options.Quantities)
            : null;
    }

    private static AttributionStage StageOf(LanguagePack language, AttributionScorers scorers) =>
        new(language.Patterns, language.Boundaries, language.Sources, language.Mentions, language.Cues, language.Rules, scorers);

    /// <summary>Analyses one article. Never throws for what the text holds.</summary>
    /// <param name="text">The article; offsets of the report count its UTF-16 code units.</param>
    /// <param name="info">What is known beside the text.</param>
    /// <param name="cancellation">Ends the work early; looked at for every sentence and every cue whose parts are looked for.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public SourcingReport Analyze(string text, ArticleInfo info, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        var facts = Weigh(text, info, cancellation);
        return ReportBuilder.Build(facts, findings.Engine.Judge(facts), "en@" + LibraryVersion.Text);
    }

    /// <summary>Runs all stages up to the findings, which read what it returns.</summary>
    internal SourcingFacts Weigh(string text, ArticleInfo info, CancellationToken cancellation)
    {
        var article = language.Segmenter.Segment(text, info);
        cancellation.ThrowIfCancellationRequested();
        var body = bodies.Find(article);
        var tagged = language.Tag(article, IsAnalysed);
        var (view, cues) = language.Propose(tagged, IsAnalysed);
        var relations = language.Resolver.Silent.TakeBack(view, attributions.Find(view, cues, cancellation));
        var resolved = language.Resolver.Resolve(view, body, relations);
        cancellation.ThrowIfCancellationRequested();
        var found = quantities.Find(view.Text, IsAnalysed);
        var sourced = new SourcedArticle
        {
            Article = article,
            Body = body.Spans,
            Title = ParagraphSpan(article, body.Title),
            Byline = ParagraphSpan(article, body.Byline),
            Outlet = resolved.Publisher,
            Relations = relations,
            Sources = resolved.Sources,
            Links = resolved.Links,
            Entities = resolved.Entities,
            Passages = language.Passages.Find(view.Text, body.Contains, found),
            Tagged = view.Text,
            Contexts = language.Resolver.Contexts.Find(view, relations, resolved, found),
            Quantities = found,
        };
        cancellation.ThrowIfCancellationRequested();
        return findings.Weigh(sourced);

        // Asked once a sentence: the cheapest place to notice that nobody waits any more.
        bool IsAnalysed(int paragraph)
        {
            cancellation.ThrowIfCancellationRequested();
            return body.Contains(paragraph);
        }
    }

    /// <summary>
    /// Analyses a stream of articles on several threads. Reports come in the order of the articles; only a few articles are
    /// held at a time, however many there are.
    /// </summary>
    /// <param name="articles">The articles, each with what is known beside its text; read no faster than reports are taken.</param>
    /// <param name="jobs">How many to analyse at the same time, at least one.</param>
    /// <param name="cancellation">Ends the stream; an article that is being analysed is given up.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IAsyncEnumerable<SourcingReport> AnalyzeAsync(IAsyncEnumerable<(string Text, ArticleInfo Info)> articles, int jobs = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return ArticleStream.Analyze(this, articles, jobs, cancellation);
    }

    /// <summary>Explains how sentences were read: for authors of rules, not for speed.</summary>
    /// <param name="text">The article.</param>
    /// <param name="info">What is known beside the text.</param>
    /// <param name="line">The 1-based line whose sentences to explain, or 0 for all.</param>
    /// <param name="column">With a line: the 1-based column of a word, to explain its sentence, and of the cues there those with this word; 0 for all.</param>
    /// <param name="isAll">Whether to tell of built-in rules that only nearly match, too.</param>
    /// <returns>
    /// For each sentence its tokens, its cues, and what the rules and weights made of them, for a reader; the form may change. Empty where
    /// there is no sentence at the place.
    /// </returns>
    public string Explain(string text, ArticleInfo info, int line = 0, int column = 0, bool isAll = false)
    {
        using var output = new StringWriter();
        ExplainSentences(text, info, line, column).Write(output, isAll);
        return output.ToString();
    }

    internal Explanation ExplainSentences(string text, ArticleInfo info, int line = 0, int column = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        return new SentenceExplainer(this, text, info).Explain(line, column);
    }

    private static TextSpan? ParagraphSpan(Article article, int paragraph) =>
        paragraph < 0 ? null : article.ParagraphArray[paragraph].Span;
}

using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Clauses;
using Attribution.Cues;
using Attribution.Findings.Passages;
using Attribution.Mentions;
using Attribution.Quantities;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;
using Attribution.Sources;
using Attribution.Tagging;

namespace Attribution;

/// <summary>Everything that one language's folder of rules holds, compiled: the stages up to proposals. Immutable and thread-safe.</summary>
internal sealed class LanguagePack
{
    private readonly RuleIndex marks;

    private LanguagePack(RulePack rules, ArticleSegmenter segmenter, Tagger tagger, DependencyParser parser, ProblemList problems)
    {
        Rules = rules;
        Segmenter = segmenter;
        Tagger = tagger;
        Parser = parser;
        Alphabet = new Alphabet(TagSet.Names, RelationSet.Names);
        Compiler = new RuleCompiler(rules, Alphabet, problems);
        Cues = new CueFinder(Compiler, rules.Of(RuleKind.Cues));
        Mentions = new MentionFinder(Compiler.Compile(RuleKind.Mentions));
        Boundaries = new BoundaryFinder(Compiler.Compile(RuleKind.Clauses));
        Patterns = new AttributionPatternSet(rules.Of(RuleKind.Attributions), rules.BuiltIn, Compiler, Alphabet, Boundaries, problems);
        Sources = new SourceSlot([.. Patterns.Paths], Mentions);
        Classes = new WordClasses(rules);
        marks = new RuleIndex([.. rules.Of(RuleKind.Sources).Where(rule => rule.Attributes.GetValueOrDefault("sets") == "mark").Select(Compiler.Compile)]);
        Passages = new PassageFinder(rules.Of(RuleKind.Passages), Compiler);
        Quantities = new QuantityRules(rules, Compiler);
        Resolver = new SourceResolver(rules, Compiler, problems);
    }

    public RulePack Rules { get; }
    public ArticleSegmenter Segmenter { get; }
    public Tagger Tagger { get; }
    public DependencyParser Parser { get; }
    public Alphabet Alphabet { get; }
    public RuleCompiler Compiler { get; }
    public CueFinder Cues { get; }
    public MentionFinder Mentions { get; }
    public BoundaryFinder Boundaries { get; }
    public AttributionPatternSet Patterns { get; }
    public SourceSlot Sources { get; }
    public QuantityRules Quantities { get; }
    public SourceResolver Resolver { get; }
    public PassageFinder Passages { get; }
    public WordClasses Classes { get; }

    /// <summary>Reads a language's folder, such as <c>rules/en</c>.</summary>
    /// <param name="folder">The language's folder.</param>
    /// <param name="models">Where tagger and parser lie, if not in the folder's <c>models</c>.</param>
    /// <exception cref="RuleFileException">A rule, list or model is wrong or missing; all mistakes are named.</exception>
    public static LanguagePack Load(string folder, string? models = null)
    {
        var problems = new ProblemList();
        var segmenter = LoadTask.Start(own => own.Try(folder, () => ArticleSegmenter.Read(folder)));
        var pack = Load([folder], models ?? Path.Combine(folder, "models"), segmenter, new RuleSelection([], problems), problems);
        problems.ThrowIfAny();
        return pack!;
    }

    /// <summary>Reads a language's folder and those that add to it; null if anything that all needs is missing. Mistakes go to <paramref name="problems"/>.</summary>
    public static LanguagePack? Load(
        IReadOnlyList<string> folders, string models, LoadTask<ArticleSegmenter?> segmentation, RuleSelection selection, ProblemList problems, PackFile? pack = null)
    {
        var tagging = LoadTask.Start(own => own.Try(models, () => Tagger.Load(models)));
        var parsing = LoadTask.Start(own => own.Try(models, () => DependencyParser.Load(models)));
        var rules = RulePackReader.Read(folders, selection, problems, pack);
        var segmenter = segmentation.Join(problems);
        var tagger = tagging.Join(problems);
        var parser = parsing.Join(problems);
        return segmenter is null || tagger is null || parser is null ? null : new LanguagePack(rules, segmenter, tagger, parser, problems);
    }

    /// <summary>Cuts texts by the language's lists, from its pack if there is one.</summary>
    /// <exception cref="IOException">A list is missing or cannot be read.</exception>
    public static ArticleSegmenter Segmentation(string folder, PackFile? pack) =>
        pack is null ? ArticleSegmenter.Read(folder) : new ArticleSegmenter(SegmentationPacking.Read(pack.Part(PackPart.Segmentation)));

    /// <summary>Tags of the whole article, and trees of the paragraphs that are analysed.</summary>
    public TaggedArticle Tag(Article article, Func<int, bool> isAnalysed)
    {
        var tagged = Tagger.Tag(article);
        Parse(Parser, tagged, isAnalysed);
        return tagged;
    }

    /// <summary>Parses the sentences that are analysed and not wholly quoted.</summary>
    public static void Parse(DependencyParser parser, TaggedArticle tagged, Func<int, bool> isAnalysed)
    {
        var article = tagged.Article;
        for (var sentence = 0; sentence < article.SentenceArray.Length; sentence++)
            if (isAnalysed(article.SentenceArray[sentence].Paragraph) && !IsQuotedWhole(article, article.SentenceArray[sentence]))
                parser.Parse(tagged, sentence);
    }

    /// <summary>The words of a sentence that tell on what terms somebody spoke.</summary>
    public IReadOnlyList<RuleMatch> Marks(PatternMatcher matcher, Sentence sentence)
    {
        var found = new List<RuleMatch>();
        matcher.Match(marks, sentence, found);
        return found;
    }

    /// <summary>"Asked not to be named" tells on what terms somebody spoke; it is no claim of theirs.</summary>
    private void DropMarks(PatternMatcher matcher, Sentence sentence, List<RuleMatch> scratch, List<Cue> cues)
    {
        scratch.Clear();
        matcher.Match(marks, sentence, scratch);
        foreach (var mark in scratch)
            cues.RemoveAll(cue => mark.Range.Contains(cue.Head));
    }

    /// <summary>
    /// Whether a sentence lies in one closed quotation. Whoever is quoted in it is quoted by the speaker, so that its
    /// trees and cues are not needed: a seventh of the sentences, and of the time.
    /// </summary>
    public static bool IsQuotedWhole(Article article, Sentence sentence)
    {
        var quotation = article.OutermostQuotationAt(sentence.FirstToken);
        return quotation >= 0 && article.QuotationArray[quotation].IsClosed
            && article.OutermostQuotationAt(sentence.EndToken - 1) == quotation;
    }

    /// <summary>Cues of the paragraphs that are analysed, and where contents may begin and end in them.</summary>
    public (AnalysisView View, List<Cue> Cues) Propose(TaggedArticle tagged, Func<int, bool> isAnalysed)
    {
        var text = MatchTextFactory.From(tagged);
        var layer = new BoundaryLayer(tagged.Tags.Length);
        var matcher = new PatternMatcher(text);
        var scratch = new List<RuleMatch>();
        var cues = new List<Cue>();
        foreach (var sentence in tagged.Article.SentenceArray)
        {
            if (!isAnalysed(sentence.Paragraph))
                continue;
            Boundaries.Mark(matcher, sentence, layer, scratch);
            if (IsQuotedWhole(tagged.Article, sentence))
                continue;
            Cues.Find(matcher, sentence, scratch, cues);
            DropMarks(matcher, sentence, scratch, cues);
        }
        return (new AnalysisView(text, layer, Classes), cues);
    }
}

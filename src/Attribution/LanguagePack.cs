using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Clauses;
using Attribution.Cues;
using Attribution.Mentions;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;
using Attribution.Sources;
using Attribution.Tagging;

namespace Attribution;

/// <summary>Everything that one language's folder of rules holds, compiled: the stages up to proposals. Immutable and thread-safe.</summary>
internal sealed class LanguagePack
{
    private LanguagePack(RulePack rules, ArticleSegmenter segmenter, Tagger tagger, ProblemList problems)
    {
        Rules = rules;
        Segmenter = segmenter;
        Tagger = tagger;
        Alphabet = new Alphabet(TagSet.Names, RelationSet.Names);
        Compiler = new RuleCompiler(rules, Alphabet, problems);
        Cues = new CueFinder(Compiler, rules.Of(RuleKind.Cues));
        Mentions = new MentionFinder(Compiler.Compile(RuleKind.Mentions));
        Boundaries = new BoundaryFinder(Compiler.Compile(RuleKind.Clauses));
        Patterns = new AttributionPatternSet(rules.Of(RuleKind.Attributions), Compiler, Alphabet, Boundaries, problems);
        Sources = new SourceSlot(Patterns.Paths, Mentions);
        Resolver = new SourceResolver(rules, Compiler, problems);
    }

    public RulePack Rules { get; }
    public ArticleSegmenter Segmenter { get; }
    public Tagger Tagger { get; }
    public Alphabet Alphabet { get; }
    public RuleCompiler Compiler { get; }
    public CueFinder Cues { get; }
    public MentionFinder Mentions { get; }
    public BoundaryFinder Boundaries { get; }
    public AttributionPatternSet Patterns { get; }
    public SourceSlot Sources { get; }
    public SourceResolver Resolver { get; }

    /// <summary>Reads a language's folder, such as <c>rules/en</c>.</summary>
    /// <exception cref="RuleException">A rule or list is wrong; all mistakes are named.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static LanguagePack Load(string folder)
    {
        var rules = RulePackReader.Read(folder);
        var problems = new ProblemList();
        var pack = new LanguagePack(rules, ArticleSegmenter.Read(folder), Tagger.Load(Path.Combine(folder, "models")), problems);
        problems.ThrowIfAny();
        return pack;
    }

    /// <summary>Cues of a whole article, and where contents may begin and end in it.</summary>
    public (AnalysisView View, List<Cue> Cues) Propose(TaggedArticle tagged)
    {
        var text = MatchTextFactory.From(tagged);
        var layer = new BoundaryLayer(tagged.Tags.Length);
        var matcher = new PatternMatcher(text);
        var scratch = new List<RuleMatch>();
        var cues = new List<Cue>();
        foreach (var sentence in tagged.Article.SentenceArray)
        {
            Boundaries.Mark(matcher, sentence, layer, scratch);
            Cues.Find(matcher, sentence, scratch, cues);
        }
        return (new AnalysisView(text, layer), cues);
    }
}

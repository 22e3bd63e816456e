using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Findings.Claims;
using Attribution.Findings.Passages;
using Attribution.Sources;

namespace Attribution.Tests.Findings;

/// <summary>An article put together by hand: words are found in the text, so that spans are real.</summary>
internal sealed class SampleArticle
{
    private readonly List<AttributionRelation> relations = [];
    private readonly List<SourceLink> links = [];
    private readonly List<AttributionContext> contexts = [];
    private readonly List<Source> sources = [];
    private readonly Article article;

    public SampleArticle(string text, ArticleInfo? info = null) => article = SampleText.Cut(text, info ?? new ArticleInfo());

    public string? Outlet { get; init; }

    public TextSpan? Title { get; init; }

    /// <summary>Adds a source; returns its index.</summary>
    public int Source(string name, SourceClass sourceClass, Anonymity? anonymity = null, string? description = null)
    {
        var naming = sourceClass switch
        {
            SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.UnnamedSpokesperson or SourceClass.UnidentifiedDocument => Naming.Anonymous,
            SourceClass.Collective => Naming.Collective,
            SourceClass.Witness => Naming.Author,
            _ => Naming.Named,
        };
        sources.Add(new Source
        {
            Id = $"S{sources.Count + 1}",
            Name = name,
            Naming = naming,
            Kind = sourceClass == SourceClass.Outlet ? SourceKind.Outlet : SourceKind.Person,
            Class = sourceClass,
            Description = description,
            Mentions = article.Text.Contains(name, StringComparison.Ordinal) ? [Find(name, 0)] : [],
            Anonymity = naming == Naming.Anonymous ? anonymity ?? new Anonymity() : null,
        });
        return sources.Count - 1;
    }

    /// <summary>Adds an attribution whose words are looked for from <paramref name="from"/> on.</summary>
    public SampleArticle Says(
        string? source, string cue, string content, int[] by, int from = 0, AttributionType type = AttributionType.Statement,
        AttributionForm form = AttributionForm.Indirect, Stance stance = Stance.Neutral, Channel? channel = null, int nestedIn = -1, params string[] more)
    {
        var cueRange = Find(cue, from);
        relations.Add(new AttributionRelation
        {
            Cue = cueRange,
            CueHead = cueRange.First,
            Source = source is null ? TokenRange.None : Find(source, from),
            SourceHead = source is null ? -1 : Find(source, from).First,
            Content = [.. more.Prepend(content).Select(piece => Find(piece, from))],
            Form = form,
            Type = type,
            Stance = stance,
            Rule = "attribution.sample",
            Confidence = 0.9,
            NestedIn = nestedIn,
        });
        links.Add(new SourceLink(by, []));
        contexts.Add(new AttributionContext { Channel = channel });
        return this;
    }

    public TokenRange Find(string words, int from = 0)
    {
        var start = article.Text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThanOrEqualTo(0), $"'{words}' is not in the sample");
        var first = Array.FindIndex(article.TokenArray, token => token.Start == start);
        var last = Array.FindIndex(article.TokenArray, token => token.End == start + words.Length);
        Assert.That((first, last), Is.Not.EqualTo((-1, -1)), $"'{words}' does not begin and end with tokens");
        return new TokenRange(first, last + 1);
    }

    /// <summary>The passages that the rules would find: every cue is one of speech, and an unnamed source's words describe somebody.</summary>
    private Passage[] Passages()
    {
        var unnamed = sources.Where(source => source.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup).SelectMany(source => source.Mentions);
        var found = relations.Select(relation => ("speech", relation.Cue)).Concat(unnamed.Select(mention => ("unnamed", mention)));
        return [.. found.Select(pair => new Passage(pair.Item1, pair.Item2, TokenRange.None, SentenceOf(pair.Item2))).OrderBy(passage => passage.Range.First)];
    }

    private int SentenceOf(TokenRange range) => Array.FindIndex(article.SentenceArray, sentence => range.First < sentence.EndToken);

    public SourcedArticle Build() => new()
    {
        Article = article,
        Body = [new TextSpan(0, article.Text.Length)],
        Title = Title,
        Outlet = Outlet,
        Relations = [.. relations],
        Sources = [.. sources],
        Links = [.. links],
        Contexts = [.. contexts],
        Passages = Passages(),
    };

    public SourcingFacts Facts(ContentWords? words = null) => new(Build(), words ?? ContentWords.None, new FindingLimits { SharedWords = 3, SharedPart = 0.6 });
}

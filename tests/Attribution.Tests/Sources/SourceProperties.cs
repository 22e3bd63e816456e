using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Tests.Sources;

[TestFixture]
internal sealed class SourceProperties
{
    private static readonly LanguagePack Pack = LanguagePack.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    private static readonly string[] Words =
    [
        "The", "a", "senator", "Jane", "Roe", "Mr.", "he", "she", "They", "who", "which", "and", ",", ".", "(", ")", "'s", "said",
        "two", "sources", "of", "Reuters", "news", "agency", "campaign", "her", "I", "\u201c", "\u201d", "report", "by", "others", "\n\n", "\ud83d\ude00", "@x", "Monday", "another", "Q", "A", ":", "For", "someone", "company", "the",
    ];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void NoWordsMakeItThrow(int[] picks)
    {
        var text = string.Join(' ', picks.Select(pick => Words[(int)((uint)pick % Words.Length)]));
        var article = Pack.Segmenter.Segment(text, new ArticleInfo());
        var (view, _) = Pack.Propose(Pack.Tag(article, _ => true), _ => true);
        var relations = Enumerable.Range(0, view.Count).Select(token => Relation(view, token)).ToList();
        var (sources, links) = Pack.Resolver.Resolve(view, null, relations);
        Assert.That(links, Has.Length.EqualTo(relations.Count));
        Assert.That(links.SelectMany(link => link.Sources.Concat(link.Candidates)), Is.All.InRange(0, sources.Length));
        Assert.That(sources.SelectMany(source => source.Mentions), Is.All.Matches<TokenRange>(range => range.First >= 0 && range.End <= view.Count));
    }

    private static AttributionRelation Relation(AnalysisView view, int token) => new()
    {
        Cue = TokenRange.None,
        CueHead = -1,
        Source = new TokenRange(token, Math.Min(view.SentenceAt(token).EndToken, token + 1 + token % 4)),
        SourceHead = token,
        Content = [],
        Form = AttributionForm.Indirect,
        Type = AttributionType.Statement,
        Stance = Stance.Neutral,
        Rule = "test",
        Confidence = 1,
    };
}

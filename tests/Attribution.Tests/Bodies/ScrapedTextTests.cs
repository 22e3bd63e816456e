using Attribution.Articles;
using Attribution.Bodies;
using Attribution.Tests.Articles;

namespace Attribution.Tests.Bodies;

/// <summary>Texts as they are copied from pages, line by line; a line that begins with ~ (taken away before) is not the article.</summary>
[TestFixture]
internal sealed class ScrapedTextTests
{
    private const double LeastPrecision = 0.85;

    private static readonly ArticleSegmenter Segmenter = ArticleSegmenter.Read(Segmenting.RulesFolder);
    private static readonly BodyFinder Finder = new(BodyRules.Read(Segmenting.RulesFolder, Segmenter));

    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Repository.At("tests/Attribution.Tests/Bodies/Scraped")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void ArticleIsKeptWholeAndLittleElseWithIt(string name)
    {
        var lines = File.ReadAllLines(Repository.At($"tests/Attribution.Tests/Bodies/Scraped/{name}.txt"));
        var article = Segmenter.Segment(string.Join('\n', lines.Select(line => line.TrimStart('~'))), new ArticleInfo());
        var body = Finder.Find(article);
        var kept = Enumerable.Range(0, article.ParagraphArray.Length).Where(body.Contains).Select(i => article.ParagraphArray[i].Span.In(article.Text).ToString()).ToList();
        var own = lines.Where(line => line.Length > 0 && line[0] != '~').ToList();
        Assert.That(kept, Is.SupersetOf(own));
        Assert.That((double)Words(own) / Words(kept), Is.GreaterThanOrEqualTo(LeastPrecision), string.Join("\n", kept.Except(own)));
    }

    private static int Words(IEnumerable<string> lines) => lines.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
}

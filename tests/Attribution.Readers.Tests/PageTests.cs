using System.Globalization;
using Attribution.Articles;

namespace Attribution.Readers.Tests;

/// <summary>Saved pages of several kinds of outlets and systems, each with the words of its article beside it.</summary>
[TestFixture]
internal sealed class PageTests
{
    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Pages");

    [TestCaseSource(nameof(Names))]
    public void WordsOfTheArticleAreFoundAndNoOthers(string name)
    {
        var article = Read(name);
        var score = WordScore.Of(article.Text, File.ReadAllText(Path.Combine(Folder, name + ".txt")));
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}"));
        Assert.That(score.F1, Is.GreaterThanOrEqualTo(0.95), article.Text);
    }

    [TestCaseSource(nameof(Names))]
    public void MapLeadsFromEveryWordToTheSamePlaceInThePage(string name)
    {
        var article = Read(name);
        if (article.Map.Count == 0)
            Assert.That(name, Is.EqualTo("script"), "only a page without visible text has no map");
        foreach (var point in article.Map)
        {
            var (text, input) = (article.Text[point.Text], article.Input[point.Input]);
            Assert.That(input == text || input is '&' or '\r', Is.True, $"{point}: '{text}' stands at '{input}'");
        }
        Assert.That(article.Map, Is.Ordered.By(nameof(MapPoint.Text)));
    }

    [TestCase("wordpress", "Port Ellery closes harbour bridge after engineers find cracks", "Ada Moss", "The Ellery Courier", "2022-09-17")]
    [TestCase("tables", "Tram line closed, but nobody says why", null, null, null)]
    [TestCase("drupal", "Inspectors fault county over tram line", null, "Brackwater Public Radio", "2021-03-04")]
    [TestCase("arc", "Grain terminal owners offered to pay half, people close to talks say", "Joan Petrie, Bo Lind", "The Norrington Standard", "2023-02-11")]
    [TestCase("guardian", "Sea wall warnings ‘passed around like a hot plate’", "Leo Marsh", "The Watchman", "2020-11-02")]
    [TestCase("bbc", "North tunnel: Crews to work through the night", "Grace Adeyemi", "SBC News", "2024-01-15")]
    [TestCase("times", "A Hospital’s Long Winter", "Sunita Rao", "The Saltmarsh Times", "2022-12-20")]
    [TestCase("amp", "Night ferry returns to Saltmarsh", "Tom Harkin-Doyle", "The Tide", "2019-06-30")]
    [TestCase("medium", "What the cracks were telling us", "Ilse Brandt", null, "2021-09-09")]
    [TestCase("script", "Contract was not split, former director says", "Owen Baptiste", "Kite News", "2024-05-05")]
    public void PageSaysWhatTheArticleIs(string name, string title, string? byline, string? outlet, string? day)
    {
        var article = Read(name);
        Assert.That(article.Title, Is.EqualTo(title));
        if (byline is not null)
            Assert.That(article.Byline, Is.EqualTo(byline));
        if (day is not null)
            Assert.That(article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(day));
        if (outlet is not null)
            Assert.That(article.Outlet, Is.EqualTo(outlet));
    }

    private static ReadArticle Read(string name) => Reading.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), name + ".html");
}

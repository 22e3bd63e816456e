using System.Diagnostics;

namespace Attribution.Readers.Tests;

/// <summary>Pages that are made to exhaust whoever reads them.</summary>
[TestFixture]
internal sealed class PageLimitTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static IEnumerable<TestCaseData> Bombs()
    {
        yield return Bomb("deep div", Times("<div>", 100_000) + "x", "limit MaxDepth");
        yield return Bomb("deep span", Times("<span>", 100_000) + "x", "limit MaxDepth");
        yield return Bomb("deep table", Times("<table><tr><td>", 50_000), "limit MaxDepth");
        yield return Bomb("deep list", Times("<ul><li>", 50_000), "limit MaxDepth");
        yield return Bomb("deep svg", Times("<svg><g>", 50_000), "limit MaxDepth");
        yield return Bomb("formatting that is never closed", string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><font size={i}>x</p>")) + Times("<p>x", 100_000), "limit MaxElements");
        yield return Bomb("different formatting", string.Concat(Enumerable.Range(0, 5000).Select(i => $"<p><b id={i}>x</p>")), "limit MaxDepth");
        yield return Bomb("many elements", Times("<p>x", 400_000), "limit MaxElements");
        yield return Bomb("entities", Times("&nbsp;&amp;&CounterClockwiseContourIntegral;", 100_000), null);
        yield return Bomb("broken entities", Times("&ampx&#xFFFFFFFFF;&", 100_000), null);
        yield return Bomb("open comments", Times("<!--", 200_000), null);
        yield return Bomb("signs", Times("<", 1_000_000), null);
        yield return Bomb("open quotes", Times("<a href=\"x", 100_000), null);
        yield return Bomb("line breaks", Times("word <br>", 100_000), null);
        yield return Bomb("headings of comments", Times("<h3>Comments</h3>", 50_000), null);
        yield return Bomb("boxes", Times("<div><h3>Related</h3><p>Some words stand here and end.</p></div>", 20_000), null);
        yield return Bomb("bodies", Times("<div class=article-body>Some words that stand here end as a sentence does.</div>", 50_000), null);
        yield return Bomb("buttons", Times("<div><p>Some words that stand here end as a sentence does.</p><i>Reply</i></div>", 30_000), null);
        yield return Bomb("discussions", "<h1>Bridge to close</h1>" + Times("<div class=comment><p>Some words that stand here end as a sentence does.</p></div>", 30_000), null);
        yield return Bomb("speakers", Times("<div>Anna wrote:</div><div>Some words that stand here end as a sentence does.</div>", 20_000), null);
        yield return Bomb("headings", "<p>Some words that stand here end as a sentence does.</p>" + Times("<h2>A heading of words</h2>", 40_000), null);
        yield return Bomb("data in scripts", "<h1>Bridge to close</h1><script>window.state = {" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"title{i}\":[\"Some words that stand here end as a sentence does.\"]")) + "}</script>", null);
        yield return Bomb("names", "<p class='" + Times("article-body-text-related ", 50_000) + "'>x", null);
        yield return Bomb("one long name", "<p class='" + Times("aB", 500_000) + "'>x", null);
        yield return Bomb("one long word", Times("x", 3_000_000), null);
        yield return Bomb("linked data", "<script type='application/ld+json'>" + Times("[", 100_000) + "</script><p>x", null);
        yield return Bomb("long title", "<title>" + Times("title ", 100_000) + "</title>" + Times("<h2>title title</h2>", 5000), null);
    }

    [TestCaseSource(nameof(Bombs))]
    public void BombsAreRefusedOrReadInTime(string page, string? limit)
    {
        var watch = Stopwatch.StartNew();
        if (limit is null)
            Assert.That(() => Reading.Read("<!doctype html>" + page, "a.html"), Throws.Nothing);
        else
            Assert.That(Reading.ErrorOf("<!doctype html>" + page, "a.html"), Does.Contain(limit));
        Assert.That(watch.Elapsed, Is.LessThan(Longest));
    }

    private static TestCaseData Bomb(string name, string page, string? limit) => new TestCaseData(page, limit).SetArgDisplayNames(name);

    private static string Times(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}

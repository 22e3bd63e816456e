using System.Text;

namespace Attribution.Readers.Tests;

/// <summary>Single habits of web pages.</summary>
[TestFixture]
internal sealed class PageDetailTests
{
    private const string Prose = "The council voted on Monday to close the old bridge over the river for good this winter.";
    private const string More = "Engineers had found cracks in two of its piers, the mayor told reporters after the meeting.";

    private static string Page(string body) => $"<!DOCTYPE html><html><head><meta charset=utf-8><title>T</title></head><body>{body}</body></html>";

    private static string Text(string body) => Reading.Read(Page($"<article><h1>Council closes bridge</h1>{body}</article>"), "a.html").Text;

    [TestCase("<p>The coun<b>cil</b> vo<i>t</i>ed on Monday to close the old bri<span>dge</span> over the river.</p>", "The council voted on Monday to close the old bridge over the river.")]
    [TestCase("<p>The coun&shy;cil vo<wbr>ted on&nbsp;Monday to close&#8217;s the &lt;old&gt; bridge &amp; the river.</p>", "The council voted on Monday to close’s the <old> bridge & the river.")]
    [TestCase("<div>The council voted on Monday to close the old bridge.<br>Engineers had found cracks in two of its piers.</div>", "The council voted on Monday to close the old bridge.\n\nEngineers had found cracks in two of its piers.")]
    [TestCase("<div>The council voted on Monday and many said that it was time to<br>close the old bridge over the river for good.</div>", "The council voted on Monday and many said that it was time to close the old bridge over the river for good.")]
    public void InlineMarkupEntitiesAndLineBreaksKeepWordsWhole(string body, string text) =>
        Assert.That(Text(body), Is.EqualTo("Council closes bridge\n\n" + text));

    [TestCase("<div style='display: none'><p>@</p></div>")]
    [TestCase("<nav><p>@</p></nav>")]
    [TestCase("<figure><img><figcaption>@</figcaption></figure>")]
    [TestCase("<script>var x = '<p>@</p>';</script>")]
    [TestCase("<!-- <p>@</p> -->")]
    [TestCase("<div class='c-relatedStories__box'><p>@</p></div>")]
    [TestCase("<div id='disqus_thread'><p>@</p></div>")]
    [TestCase("<p>Read more: <a href='#'>@</a></p>")]
    [TestCase("<div><h3>You may also like</h3><p>@</p></div>")]
    [TestCase("<div class='xk'><h4>Sign up for our letter</h4><p>@</p></div>")]
    public void WhatIsNotTheArticleIsLeftOut(string noise) =>
        Assert.That(Text($"<p>{Prose}</p>{noise.Replace("@", "Ferries will run twice an hour until the spring, the operator said.", StringComparison.Ordinal)}<p>{More}</p>"), Is.EqualTo($"Council closes bridge\n\n{Prose}\n\n{More}"));

    [TestCase("<body class='single has-comments share-enabled sidebar-right'>")]
    [TestCase("<body><form id='aspnetForm' class='modal'>")]
    [TestCase("<body><div class='paywall'>")]
    public void NamesOfTheWholePageDoNotCostTheArticle(string start)
    {
        var page = $"<html>{start}<h1>Council closes bridge</h1><div class='x'><p>{Prose}</p><p>{More}</p></div>";
        Assert.That(Reading.Read(page, "a.html").Text, Is.EqualTo($"Council closes bridge\n\n{Prose}\n\n{More}"));
    }

    [Test]
    public void CommentsUnderAHeadingOfTheirOwnAreLeftOut()
    {
        var comments = string.Concat(Enumerable.Range(1, 9).Select(i => $"<p>Reader number {i} thinks that the council should have done so in spring, or never at all.</p>"));
        Assert.That(Text(string.Concat(Enumerable.Repeat($"<p>{Prose}</p>", 1)) + $"<p>{More}</p><p>{string.Concat(Enumerable.Repeat("A long sentence follows the short one, as long ones do. ", 4))}</p><h3>9 Comments</h3>{comments}"), Does.Not.Contain("Reader number"));
    }

    [Test]
    public void ListsQuotationsAndHeadingsOfTheTextAreKept() =>
        Assert.That(
            Text($"<p>{Prose}</p><h2>Why now</h2><blockquote>{More}</blockquote><ul><li>Buses go round</li><li>Ferries run</li></ul><p>{Prose.Replace("old", "new", StringComparison.Ordinal)}</p>"),
            Is.EqualTo($"Council closes bridge\n\n{Prose}\n\nWhy now\n\n{More}\n\nBuses go round\n\nFerries run\n\n{Prose.Replace("old", "new", StringComparison.Ordinal)}"));

    private static IEnumerable<TestCaseData> Encodings()
    {
        CodePagesEncodingProvider.Instance.GetEncoding(1252);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        yield return new TestCaseData("windows-1252 as latin-1", "iso-8859-1", windows, "“Déjà” — said the café’s owner");
        yield return new TestCaseData("UTF-8 that says latin-1", "iso-8859-1", Encoding.UTF8, "“Déjà” — said the café’s owner");
        yield return new TestCaseData("windows-1252 that says UTF-8", "utf-8", windows, "“Déjà” — said the café’s owner");
        yield return new TestCaseData("Cyrillic as it says", "windows-1251", cyrillic, "Мэр сказал, что мост закрыт");
        yield return new TestCaseData("UTF-16 without a mark", "utf-16", Encoding.Unicode, "“Déjà” — said the café’s owner");
        yield return new TestCaseData("an unknown name", "x-nonsense", windows, "“Déjà” — said the café’s owner");
    }

    [TestCaseSource(nameof(Encodings))]
    public void EncodingsAreReadAsTheBytesAre(string what, string declared, Encoding encoding, string words)
    {
        var page = $"<html><head><meta http-equiv=content-type content='text/html; charset={declared}'></head><body><article><h1>Bridge news today</h1><p>{words}, and {Prose}</p><p>{More}</p></article></body></html>";
        Assert.That(Reading.Read(encoding.GetBytes(page), "a.html").Text, Does.Contain(words), what);
    }

    [Test]
    public void MapLeadsBehindEntitiesAndLineEnds()
    {
        var article = Reading.Read(Page($"<article>\r\n<h1>Bridge news today</h1>\r\n<p>The &ldquo;old&rdquo;\r\n  bridge&nbsp;was <b>clo</b>sed, and so it stayed for &#x1F600; years.</p><script>if (a < b) '<p>'</script>\r\n<p>{More}</p></article>"), "a.html");
        foreach (var word in (string[])["Bridge", "old", "bridge", "was", "clo", "sed", "years", "Engineers", "meeting"])
            Assert.That(article.InputAt(word), Is.EqualTo(word));
    }

    [Test]
    public void APageWithoutAnArticleIsSaid()
    {
        var article = Reading.Read(Page("<nav><a href='#'>Home</a></nav>"), "a.html");
        Assert.That(article.Text, Is.Empty);
        Assert.That(article.Warnings, Has.Exactly(1).EqualTo("no article was found in this page"));
    }
}

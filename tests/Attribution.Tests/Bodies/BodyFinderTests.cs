using Attribution.Articles;
using Attribution.Bodies;
using Attribution.Tests.Articles;

namespace Attribution.Tests.Bodies;

[TestFixture]
internal sealed class BodyFinderTests
{
    private const string Headline = "Council closes old bridge over river";
    private const string First = "The council voted on Monday to close the old bridge over the river for good this winter.";
    private const string Second = "“We had no choice,” the mayor told reporters after the meeting. “It would have fallen.”";
    private const string Third = "The ferry will run twice an hour until the new bridge opens, the transport office said.";

    private static readonly ArticleSegmenter Segmenter = ArticleSegmenter.Read(Segmenting.RulesFolder);
    private static readonly BodyFinder Finder = new(BodyRules.Read(Segmenting.RulesFolder, Segmenter));

    private static (Article Article, ArticleBody Body) Find(string? title, params string[] paragraphs)
    {
        var article = Segmenter.Segment(string.Join("\n\n", paragraphs), new ArticleInfo { Title = title });
        return (article, Finder.Find(article));
    }

    private static string[] Kept(params string[] paragraphs)
    {
        var (article, body) = Find(null, paragraphs);
        return [.. Enumerable.Range(0, article.ParagraphArray.Length).Where(body.Contains).Select(i => article.ParagraphArray[i].Span.In(article.Text).ToString())];
    }

    [Test]
    public void CleanArticleIsKeptWhole() =>
        Assert.That(Kept(Headline, First, Second, Third), Is.EqualTo(new[] { Headline, First, Second, Third }));

    [Test]
    public void PageAroundTheArticleIsLeftOut() =>
        Assert.That(
            Kept("Home", "World", "Sport", "Weather", Headline, "By Ann Lee and Bo Orr", "Published 3 hours ago", "Share on Facebook", "Donate", "Donate", "5 $", Headline,
                "The old bridge in May (flickr).", First, "ADVERTISEMENT", Second, "Read more: Ferry to run twice an hour", Third,
                "Filed under: bridges, ferries", "Sign up for our newsletter.", "© 2020 The Bridge Post. All rights reserved."),
            Is.EqualTo(new[] { Headline, First, Second, Third }));

    [TestCase("Leave a Reply")]
    [TestCase("Notify of")]
    [TestCase("12 Comments")]
    [TestCase("Comments (3)")]
    [TestCase("Please enable JavaScript to view the comments powered by Disqus.")]
    [TestCase("Facebook Comments Plugin")]
    [TestCase("Sign in to join the conversation")]
    [TestCase("3 thoughts on “Council closes old bridge over river”")]
    public void CommentsGoOnToTheEnd(string control) =>
        Assert.That(Kept(Headline, First, Second, Third, control, "bridgefan", "I said so: “It will fall,” my uncle told everyone he met in the town.", First + " Again."),
            Is.EqualTo(new[] { Headline, First, Second, Third }));

    [Test]
    public void LinkToTheCommentsAboveTheTextEndsNothing() =>
        Assert.That(Kept(Headline, "12 Comments", "Leave a comment", First, Second), Is.EqualTo(new[] { Headline, First, Second }));

    [Test]
    public void FooterGoesOnToTheEndOrToTheComments()
    {
        var (article, body) = Find(null, Headline, First, Second, Third, "Most Read", "Why is the sky blue?", "Leave a Reply", "Nice! I told everybody in town that the bridge would fall within a year.");
        Assert.That(
            Enumerable.Range(4, 4).Select(body.RoleOf),
            Is.EqualTo(new[] { ParagraphRole.Footer, ParagraphRole.Footer, ParagraphRole.Comments, ParagraphRole.Comments }));
        Assert.That(article.ParagraphArray, Has.Length.EqualTo(8));
    }

    [Test]
    public void TitleBylineDatelineAndOutletAreFound()
    {
        var (article, body) = Find(null, Headline, "By Ann Lee", "DALLAS (AP) — " + First, Second);
        Assert.That((body.Title, body.Byline), Is.EqualTo((0, 1)));
        Assert.That(body.Contains(0), Is.True);
        Assert.That(body.Contains(1), Is.False);
        Assert.That(article.SpanOf(body.Dateline.First, body.Dateline.End).In(article.Text).ToString(), Is.EqualTo("DALLAS (AP) —"));
        Assert.That(body.Outlet.In(article.Text).ToString(), Is.EqualTo("AP"));
    }

    [Test]
    public void TitleThatIsKnownWins() =>
        Assert.That(Find("Bridge news", Headline, "Bridge news", First, Second).Body.Title, Is.EqualTo(1));

    [Test]
    public void ReasonNamesTheRule()
    {
        var (_, body) = Find(null, Headline, First, "Photo: Ann Lee", Second);
        Assert.That(body.RoleOf(2), Is.EqualTo(ParagraphRole.Caption));
        Assert.That(body.ReasonFor(2)?.Id, Is.EqualTo("body.caption-label"));
        Assert.That(body.ReasonFor(1), Is.Null);
    }

    [Test]
    public void SpansCoverNeighboursTogether()
    {
        var (article, body) = Find(null, Headline, First, "ADVERTISEMENT", Second, Third);
        Assert.That(body.Spans.Select(span => span.In(article.Text).ToString()), Is.EqualTo(new[] { Headline + "\n\n" + First, Second + "\n\n" + Third }));
    }

    [TestCase("Share", "Tweet")]
    [TestCase("ADVERTISEMENT")]
    public void TextOfBoilerplateAloneIsKept(params string[] paragraphs) => Assert.That(Kept(paragraphs), Is.EqualTo(paragraphs));

    [Test]
    public void EmptyTextHasNoBody() => Assert.That(Find(null, "").Body.Spans, Is.Empty);

    [FsCheck.NUnit.Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void SpansAreTheParagraphsThatAreContained(string text)
    {
        var article = Segmenter.Segment(text, new ArticleInfo());
        var body = Finder.Find(article);
        for (var i = 0; i < article.ParagraphArray.Length; i++)
            Assert.That(body.Spans.Count(span => span.Contains(article.ParagraphArray[i].Span)), Is.EqualTo(body.Contains(i) ? 1 : 0));
    }
}

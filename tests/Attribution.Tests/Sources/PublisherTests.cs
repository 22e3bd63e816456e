using Attribution.Articles;
using Attribution.Sources;
using Attribution.Tests.Attributions;

namespace Attribution.Tests.Sources;

/// <summary>Whose article it is, where neither the caller nor a dateline says so.</summary>
public sealed class PublisherTests
{
    private const string Asked = "The harbour board is short of money, a Harbour Gazette analysis shows.\n\nThe board did not respond to The Harbour Gazette's questions about the sum.\n\nThe mayor, Ann Roe, told The Harbour Gazette that she was worried.";

    [Test]
    public void NewsroomThatTellsOfItsOwnQuestionsIsThePublisher() =>
        Assert.That(Analysis.Report(Asked).Article.Outlet, Does.EndWith("Harbour Gazette"));

    [Test]
    public void WhatIsSaidToThatNewsroomIsNotSecondHand()
    {
        var told = Analysis.WithCue(Asked, "told");
        Assert.That((told.Channel?.Name, told.SecondHand), Is.EqualTo(("Harbour Gazette", false)));
    }

    [TestCase("The mayor told The Harbour Gazette that she would go. The treasurer said the books were fine.")]
    [TestCase("The mayor told The Harbour Gazette that she would go. The mayor told The Harbour Gazette that she was tired.")]
    [TestCase("The mayor did not respond to The Harbour Gazette's questions. She will go in May, according to The Harbour Gazette.")]
    [TestCase("The Harbour Gazette reported that the mayor would go. The mayor told The Harbour Gazette that she was tired.")]
    public void NewsroomThatIsQuotedIsAnother(string text) =>
        Assert.That(Analysis.Report(text).Article.Outlet, Is.Null);

    [Test]
    public void TwoNewsroomsThatFitEquallyAreNone() =>
        Assert.That(Analysis.Report("The board did not respond to The Harbour Gazette's questions. The bank did not respond to The Daily Lantern's questions.").Article.Outlet, Is.Null);

    [Test]
    public void CallerKnowsBetter() =>
        Assert.That(Analysis.Report(Asked, new ArticleInfo { Outlet = "The Daily Lantern" }).Article.Outlet, Is.EqualTo("The Daily Lantern"));

    [Test]
    public void NoteAtTheEndTellsWhereTheWriterWorks() =>
        Assert.That(Analysis.Report("The mayor said the bridge was safe.\n\nShe left at noon.\n\nTom Bailey is a reporter for The Harbour Gazette.").Article.Outlet, Does.EndWith("Harbour Gazette"));

    [Test]
    public void PublisherSpeaksAsTheAuthor()
    {
        var report = Analysis.Report(Asked);
        Assert.That(report.Sources.Where(source => source.Naming == Naming.Author).Select(source => source.Name), Has.Some.Contains("Gazette"));
    }
}

using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Who "I", "we", "he" and initials are in conversations, quotations and what somebody wrote for themselves.</summary>
[TestFixture]
internal sealed class ConversationTests
{
    private const string Talk =
        "Marta Vale-Stone talks to Kim Abbot about bells.\n\n{KA}: How did you begin?\n\n{MVS}: By chance. {I} think that the tower was open.\n\n{KA}: And then?\n\n{MVS}: {I} stayed.";

    [Test]
    public void InitialsBeforeColonAreThoseOfWhoTalk()
    {
        var article = new SourceCase(Talk);
        Assert.That((article[0].Name, article[1].Name), Is.EqualTo(("Kim Abbot", "Marta Vale-Stone")));
    }

    [Test]
    public void FirstPersonInTurnIsWhoseTurnItIs()
    {
        var article = new SourceCase(Talk);
        Assert.That((article[2].Name, article[5].Name), Is.EqualTo(("Marta Vale-Stone", "Marta Vale-Stone")));
    }

    [Test]
    public void NameInCapitalsBeforeColonIsNoDateline()
    {
        var article = new SourceCase("Dr. Ann Gale spoke with Peter Moor about ticks.\n\nPETER MOOR: I found one. {I} think it is early.\n\nGALE: {I} know that it is.");
        Assert.That((article[0].Name, article[1].Name), Is.EqualTo(("Peter Moor", "Ann Gale")));
    }

    [Test]
    public void WhoeverIsQuotedSpeaksOfSomebodyElse()
    {
        var article = new SourceCase("Tom Bailey pleaded not guilty on Friday. John Marsh was on the stand. \u201c{He} said that the boat was gone,\u201d {Marsh} told the jury.");
        Assert.That((article[0].Name, article[1].Name), Is.EqualTo(("Tom Bailey", "John Marsh")));
    }

    [Test]
    public void WhoeverWasAskedAnswers()
    {
        var article = new SourceCase("Ed Marsh told the court that he signed it. {Judge Tom Bailey} asked him whether he had read it. He had not, {he} replied.");
        Assert.That(article[1].Name, Is.EqualTo("Ed Marsh"));
    }

    [Test]
    public void WhoeverPostsOnTheBlogOfTheirHouseIsNamed()
    {
        var article = new SourceCase("Posted by Ines Dahl, Head of Product, on the Lumen Systems engineering blog\n\nLast month {I} said that we were slow. {We} think so still.");
        Assert.That((article[0].Name, article[0].Naming), Is.EqualTo(("Ines Dahl", Naming.Named)));
        Assert.That((article[1].Name, article[1].Naming), Is.EqualTo(("Lumen Systems", Naming.Named)));
    }

    [Test]
    public void WhoeverWroteWhatIsReprintedIsNamed()
    {
        var article = new SourceCase("The following is adapted from \u201cThe Long Night\u201d by Owen Pryce, to be published in May.\n\n{I} knew that it was over.");
        Assert.That((article[0].Name, article[0].Naming), Is.EqualTo(("Owen Pryce", Naming.Named)));
    }

    [Test]
    public void ReporterWithBylineIsTheAuthor() =>
        Assert.That(new SourceCase("By Owen Pryce\n\nA film was posted by Jane Roe on Friday. {I} knew that it was over.")[0].Naming, Is.EqualTo(Naming.Author));
}

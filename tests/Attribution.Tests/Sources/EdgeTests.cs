using Attribution.Sources;
using Attribution.Tests.Attributions;

namespace Attribution.Tests.Sources;

/// <summary>Texts that break off, and names beside words that are somebody else's.</summary>
[TestFixture]
internal sealed class EdgeTests
{
    [TestCase("The pier is unsafe, according to residents near")]
    [TestCase("The pier is unsafe, according to officials in")]
    [TestCase("The pier is unsafe, according to documents filed on")]
    [TestCase("The pier is unsafe, said councillors outside")]
    [TestCase("Posted by")]
    [TestCase("This is adapted from")]
    [TestCase("DOH:")]
    public void TextMayEndAnywhere(string text) => Assert.That(() => Analysis.Report(text), Throws.Nothing);

    [Test]
    public void WhoeverIsReadFromInTheStoryDidNotWriteIt()
    {
        Assert.That(new SourceCase("An extract from the report was read to the court by Omar Diaz.\n\n{I} asked why nobody had gone.")[0].Naming, Is.EqualTo(Naming.Author));
        Assert.That(new SourceCase("Soldiers posted at the border were met with cakes by Jane Roe, the mayor.\n\n{I} asked why nobody had gone.")[0].Naming, Is.EqualTo(Naming.Author));
    }

    [Test]
    public void SomebodysHusbandIsNotThem()
    {
        var article = new SourceCase("The husband of minister Jane Roe said nothing. {She} said that the pier was safe.");
        Assert.That(article[0].Name, Is.EqualTo("Jane Roe"));
    }
}

using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Who goes on speaking: whoever spoke last, all who spoke together, and those whom a description beside a name means.</summary>
[TestFixture]
internal sealed class SpeakerTests
{
    [Test]
    public void TheyMeansAllWhoSpokeTogether()
    {
        var article = new SourceCase("{Ann Roe and her defenders} said the tax was unfair. {They} want a vote.");
        Assert.That(article.Names(1), Is.EqualTo(article.Names(0)));
    }

    [Test]
    public void BodyIsTheGroupThatIsDescribedBesideIt()
    {
        var article = new SourceCase("The Harbour Fund, {a group set up in May}, took in 4 million. {The fund} said so.");
        Assert.That(article.Names(0), Is.EqualTo(["Harbour Fund"]));
    }

    [Test]
    public void WhoeverSpokeLastGoesOn()
    {
        var article = new SourceCase(
            "{A manager at the plant} said the shift was cut, because {he} feared for his job. {He} had been told so by the chief executive. \u201cIt is over,\u201d {the manager} said.\n\n{The chief executive, Martin Hale}, told the Echo that no shift would be cut. {He} added that the plant was safe.");
        Assert.That(article.Names(4), Is.EqualTo(["Martin Hale"]));
        Assert.That(article.Names(5), Is.EqualTo(["Martin Hale"]));
    }

    [Test]
    public void RivalIsTheOtherOneOfWhomTheArticleSpeaks()
    {
        var article = new SourceCase(
            "Mayor Ann Roe and Tom Bailey met on Friday. Bailey spoke first. Bailey wants a tunnel. {Roe} said the bridge was safe. {Her rival} said that it was not.");
        Assert.That(article.Names(1), Is.EqualTo(["Tom Bailey"]));
    }

    [Test]
    public void WhoeverSignsALetterWroteIt()
    {
        var article = new SourceCase("{I} think that the bridge is old.\n\nAnn Roe.\n\n{I} think that the bridge is safe.\n\nTom Bailey.");
        Assert.That((article[0].Name, article[1].Name), Is.EqualTo(("Ann Roe", "Tom Bailey")));
    }

    [Test]
    public void SeveralOfWhatCapitalsStandForNameNobody() =>
        Assert.That(new SourceCase("On Monday, {super PACs} aired films.")[0].Naming, Is.EqualTo(Naming.Collective));
}

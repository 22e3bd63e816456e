using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Which plurals, partitives and ordinals are a bounded set, and which are open.</summary>
[TestFixture]
internal sealed class PluralTests
{
    [TestCase("{Ministers} have promised a new pier.", TestName = "Ministers")]
    [TestCase("{Trade lawyers} differ over the clause.", TestName = "AProfessionThatHoldsSomething")]
    [TestCase("{Small producers} say that a test costs little.", TestName = "AKindThatSaysSomethingNow")]
    [TestCase("{14,000 people} have signed it.", TestName = "Thousands")]
    public void OpenAre(string article) => Assert.That(new SourceCase(article)[0].Naming, Is.EqualTo(Naming.Collective));

    [TestCase("{Nineteen residents} signed the letter.", TestName = "ANumberInWords")]
    [TestCase("{140 people} signed the letter.", TestName = "ANumberInDigits")]
    [TestCase("{Insiders} say that the duke is cross.", TestName = "Insiders")]
    [TestCase("{Workers of the mill} shouted at the van.", TestName = "TheWorkersOfOneMill")]
    [TestCase("{Two polls} showed her ahead.", TestName = "CountedPolls")]
    [TestCase("We asked three plumbers. Two laughed. {The third} wanted to know who was asking.", TestName = "OneOfSeveralCounted")]
    [TestCase("The post drew replies. {One} wrote that the soup was cold.", TestName = "OneWhoWrote")]
    [TestCase("She met a party of Danish birdwatchers, {one of whom} believed he had seen a crane.", TestName = "OneOfThem")]
    [TestCase("{A woman who gave her name only as Rosa} said he had left.", TestName = "SomebodyOfWhomTheArticleTells")]
    public void BoundedAre(string article) => Assert.That(new SourceCase(article)[0].Naming, Is.EqualTo(Naming.Anonymous));

    [Test]
    public void TimesThatOpenASentenceAreNoPartOfWhoSpeaks() =>
        Assert.That(new SourceCase("For {three decades geologists} have known that the cliff moves.")[0].Naming, Is.EqualTo(Naming.Collective));

    [Test]
    public void ThesePeopleAreThoseWhoSpokeBefore()
    {
        var article = new SourceCase("{Five advisers} said the speech was torn up. The candidate liked it, {these people} said.");
        Assert.That(article[1], Is.SameAs(article[0]));
    }
}

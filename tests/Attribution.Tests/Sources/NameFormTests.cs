using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>What the form of a name, or the words beside it, tell of its bearer.</summary>
[TestFixture]
internal sealed class NameFormTests
{
    [TestCase("{Deputy Forest Officer K R Menon} said the fire was out.", "K R Menon")]
    [TestCase("On Monday {Professor A B Chaudhuri}, an engineer, said the fire was out.", "A B Chaudhuri")]
    [TestCase("{Adrian Pell-Moss}, 44, said the ford was shut.", "Adrian Pell-Moss")]
    [TestCase("{Julian Marsh-Lowe}, 51, said the ford was shut.", "Julian Marsh-Lowe")]
    public void NamesAreWhole(string text, string name)
    {
        var source = new SourceCase(text)[0];
        Assert.That((source.Name, source.Class), Is.EqualTo((name, SourceClass.NamedPerson)));
    }

    [TestCase("{The Growers' Federation} said the crop was late.", "Growers' Federation")]
    [TestCase("{The Umpires' Association} said the match was lost.", "Umpires' Association")]
    [TestCase("{Tandy & Sons} said that the shop would close.", "Tandy & Sons")]
    [TestCase("The show was put on by her agents, {Vole & Harker}.", "Vole & Harker")]
    [TestCase("Brenvik, the Danish dairy group, is for sale. {Brenvik} said that it was sad.", "Brenvik")]
    [TestCase("In a letter, {its solicitors, Ellery Vane}, called the claims false.", "Ellery Vane")]
    [TestCase("In a note, {the club's auditors, Marlow Pryce}, called the books clean.", "Marlow Pryce")]
    public void FirmsAndUnionsAreBodies(string text, string name)
    {
        var source = new SourceCase(text)[0];
        Assert.That((source.Name, source.Class), Is.EqualTo((name, SourceClass.NamedOrganization)));
    }

    [TestCase("{Her lawyer, Ellery Vane}, called the claims false.", "Ellery Vane")]
    [TestCase("{Brandt}, the group said, was late. {Ivo Brandt}, a guard, said he was not.", "Ivo Brandt")]
    public void PeopleStayPeople(string text, string name)
    {
        var source = new SourceCase(text)[0];
        Assert.That((source.Name, source.Class), Is.EqualTo((name, SourceClass.NamedPerson)));
    }

    [Test]
    public void TwoPeopleJoinedByAWordAreNoFirm() =>
        Assert.That(new SourceCase("{Ann Lowe and Ida Marsh} said the shop would close.").Names(0), Is.EqualTo(new[] { "Ann Lowe", "Ida Marsh" }));

    [Test]
    public void SurnameThatLooksLikeANounMeansTheFullName() =>
        Assert.That(new SourceCase("Adrian Ferris-Coe, 51, sold the yacht. {Mr Ferris-Coe} claimed the money had been a gift.")[0].Name, Is.EqualTo("Adrian Ferris-Coe"));

    [Test]
    public void AClockBeforeASpeakerIsNoPartOfTheName() =>
        Assert.That(new SourceCase("{17:20 Minister} said that the road was shut.")[0].Name, Is.EqualTo("Minister"));

    [Test]
    public void FirstPersonOfATurnIsItsSpeaker() =>
        Assert.That(new SourceCase("{Ida Kroon}, the mayor, left.\n\nKroon: The dykes will hold. {I} say that nobody will drown.").Names(1), Is.EqualTo(new[] { "Ida Kroon" }));

    [Test]
    public void FirstPersonOutsideATurnIsTheReporter() =>
        Assert.That(new SourceCase("{Ida Kroon}, the mayor, left.\n\nThe dykes will hold. {I} say that nobody will drown.")[1].Class, Is.EqualTo(SourceClass.Witness));

    [Test]
    public void AuthorsOfAKnownStudyAreNotAnonymous() =>
        Assert.That(new SourceCase("{A study by the University of Vaasa} found that bees remember. {The researchers} suggest that they dream.")[1].Naming, Is.EqualTo(Naming.Named));

    [Test]
    public void ResearchersWithoutAStudyStayUnnamed() =>
        Assert.That(new SourceCase("The bees slept. {Two researchers} suggest that they dream.")[0].Naming, Is.EqualTo(Naming.Anonymous));
}

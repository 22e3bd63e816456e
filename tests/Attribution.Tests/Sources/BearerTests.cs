using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Whose a role, a description or a name's first words are, and who is nobody named before.</summary>
[TestFixture]
internal sealed class BearerTests
{
    [TestCase("{Hull\u2019s MP, Jane Roe,} said no.")]
    [TestCase("{The minister for Creative Arts, Jane Roe,} said no.")]
    [TestCase("{A spokeswoman for the developer, Jane Roe,} said no.")]
    [TestCase("{The leader of the opposition on the city council, Jane Roe,} said no.")]
    [TestCase("{Norvane\u2019s chief operating officer, Jane Roe,} said no.")]
    public void RoleWithSeveralNounsIsThatOfTheNameAfterItsComma(string marked)
    {
        var article = new SourceCase(marked);
        Assert.That((article[0].Name, article[0].Naming), Is.EqualTo(("Jane Roe", Naming.Named)));
    }

    [Test]
    public void RoleBeforeItsCommaIsNoOtherPerson()
    {
        var article = new SourceCase("{A spokeswoman for the developer, Kelly Roe,} said no. {She} added that it was over. {The spokeswoman} gave no reason.");
        Assert.That((article[1].Name, article[2].Name), Is.EqualTo(("Kelly Roe", "Kelly Roe")));
    }

    [Test]
    public void NameAfterFriendOfSomebodyMayBeThatOfEither() =>
        Assert.That(new SourceCase("{A friend of her ex, footballer Jamie Okoro,} said no.")[0].Naming, Is.EqualTo(Naming.Anonymous));

    [Test]
    public void NamesInListAreNoApposition()
    {
        var article = new SourceCase("{The union, Ann Roe and Tom Bailey} said no.");
        Assert.That(article.Names(0), Has.Some.EqualTo("Tom Bailey"));
    }

    [Test]
    public void WhatStandsInBracketsIsNotWhomWhoMeans() =>
        Assert.That(new SourceCase("The councillor Fintan Reddy (Ind), {who} has said so, was there.")[0].Name, Is.EqualTo("Fintan Reddy"));

    [Test]
    public void DayAfterTitleIsFirstName() =>
        Assert.That(new SourceCase("{Mr Monday Okoro} said that he had waited.")[0].Name, Is.EqualTo("Monday Okoro"));

    [Test]
    public void AgencyIsThePublicBodyThatSpoke()
    {
        var article = new SourceCase("{The Central Bureau of Investigation} said that a sum was paid in the Harwick case. {The agency} gave no date.");
        Assert.That(article[1].Name, Is.EqualTo(article[0].Name));
    }

    [Test]
    public void FirstWordsOfTheNameOfBodyMeanIt()
    {
        var article = new SourceCase("{Great Loup Foods} said that it was over. {Great Loup} denied a fault.");
        Assert.That(article.Count, Is.EqualTo(1));
    }

    [TestCase("owner")]
    [TestCase("driver")]
    [TestCase("caller")]
    public void PartInAnEventIsNobodyNamedBefore(string part)
    {
        var article = new SourceCase($"Deputy Tom Bailey found the goat on Friday. {{The {part}}} said that it was loose.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void BothDriversAreNotTwoStreets() =>
        Assert.That(new SourceCase("Two vehicles collided at Main and Depot on Friday. {Both drivers} said the light was green.")[0].Naming, Is.EqualTo(Naming.Anonymous));

    [Test]
    public void StreetIsNotSheWhoSpeaks()
    {
        var article = new SourceCase("Sina Faleafa has lost half of her trade since Gellibrand Street was closed, {she} said.");
        Assert.That(article[0].Name, Is.EqualTo("Sina Faleafa"));
    }

    [Test]
    public void WhereSomebodyLivesIsNotWhoSpeaks() =>
        Assert.That(new SourceCase("My aunt in Enugu called it worse than that. {She} said it was a fridge.")[0].Naming, Is.EqualTo(Naming.Anonymous));

    [Test]
    public void PresidentOfAnotherBodyIsSomebodyElse()
    {
        var article = new SourceCase("Glenn Avery, president of the school board, voted for it. {The teachers union} was silent, but {its president} said in a message that members were thrilled.");
        Assert.That(article[1].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void WhoeverKnowsOfItSpeaksWhereOnlyThatWasMarked()
    {
        var article = new SourceCase("Officials privy to {the investigation} said the money was traced.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }
}

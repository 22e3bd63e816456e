using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Whom pronouns and descriptions mean: agreement, what the sentence before is about, and what keeps somebody from being meant.</summary>
[TestFixture]
internal sealed class AntecedentTests
{
    [TestCase("Paul Hadley, 34, crashed into a wall near Oxbow. {Nina Brandt}, 61, ran out to help. {The 34-year-old} denied that he had been drinking.", "Paul Hadley", TestName = "AnAgeIsThatOfThePersonWhoHasIt")]
    [TestCase("Paul Hadley (34) crashed into a wall near Oxbow. {Nina Brandt} ran out to help. She called her son. A van stopped. {The 34-year-old} denied that he had been drinking.", "Paul Hadley", TestName = "AnAgeInBracketsIsRemembered")]
    [TestCase("Paul Hadley, aged 34, crashed into a wall near Oxbow. {Nina Brandt} ran out to help. {The 34-year-old} denied that he had been drinking.", "Paul Hadley", TestName = "AnAgeAfterAgedIsRemembered")]
    [TestCase("{Nina Brandt}, 61, ran out to help. {The 34-year-old} denied that he had been drinking.", "The 34-year-old", TestName = "AnotherAgeIsSomebodyElse")]
    public void AgesAreKept(string article, string name)
    {
        var read = new SourceCase(article);
        Assert.That(read.Names(read.Links - 1), Is.EqualTo([name]));
    }

    [TestCase("{Ivan Petrov} beat Tom Hale in straight sets. {The Bulgarian} said his serve had never been better.", "Ivan Petrov", TestName = "OneFromACountryIsThePersonJustSpokenOf")]
    [TestCase("{Marta Silva} won the marathon. {The Kenyan} said the heat was awful.", "Marta Silva", TestName = "OneFromACountryWasTheSubject")]
    public void APersonIsCalledByTheirCountry(string article, string name)
    {
        var read = new SourceCase(article);
        Assert.That(read.Names(1), Is.EqualTo([name]));
        Assert.That(read[1].Kind, Is.EqualTo(SourceKind.Person));
    }

    [Test]
    public void AStrikerIsNoDefender()
    {
        var article = new SourceCase(
            "Carl Boone came close twice. \u201cI should have scored,\u201d {the striker} said. Pete Mallow kept the visitors out. {The defender} said they had worked hard.");
        Assert.That(article.Names(0), Is.EqualTo(["Carl Boone"]));
        Assert.That(article.Names(1), Is.EqualTo(["Pete Mallow"]));
    }

    [Test]
    public void TheDefenderIsNotTheStrikerBefore()
    {
        var article = new SourceCase("{Carl Boone}, the striker, left early. {The goalkeeper} said it was a poor match.");
        Assert.That(article[1], Is.Not.SameAs(article[0]));
    }

    [Test]
    public void WhoActsInTheSentenceIsNotDescribedInIt()
    {
        var article = new SourceCase("{Ruth Amos} said the plumber had left the tap on. {Amos} called him twice.");
        Assert.That(article[0].Name, Is.EqualTo("Ruth Amos"));
        var other = new SourceCase("{Ruth Amos} sued the landlord. Amos fell on the stairs and {the plumber} said they were rotten.");
        Assert.That(other[1], Is.Not.SameAs(other[0]));
    }

    [Test]
    public void TheSubjectOfTheSentenceBeforeIsMeantByIt()
    {
        var article = new SourceCase(
            "{The opposition} said the canal was silted up. The harbour inspectorate has closed two locks. {It} said barges would wait until Friday.");
        Assert.That(article[1], Is.Not.SameAs(article[0]));
        Assert.That(article[1].Name, Does.Contain("inspectorate"));
    }

    [Test]
    public void TheStudyJustSpokenOfIsMeantByIt()
    {
        var article = new SourceCase(
            "Owls hear better in snow, according to {research published in the journal Night Birds}. The study followed ninety owls. {It} found that they hunted longer.");
        Assert.That(article[1].Name, Does.Contain("study").IgnoreCase);
    }

    [Test]
    public void WhoWasSpeakingGoesOnSpeaking()
    {
        var article = new SourceCase(
            "{Dora Quill} said that Amy Hart had sold the mill. \u201cWe never saw the money,\u201d {she} told the Courier.");
        Assert.That(article.Names(1), Is.EqualTo(["Dora Quill"]));
    }

    [Test]
    public void WhoIsNamedInTheContentIsNotItsSpeaker()
    {
        var article = new SourceCase("{Inspector Helen Moor} said a shed had burned down. Anna Price has fled, {she} added.");
        Assert.That(article.Names(1), Is.EqualTo(["Helen Moor"]));
    }

    [Test]
    public void WhomAMessageGoesToDoesNotWriteIt()
    {
        var article = new SourceCase("{Vera Lund} lost her brother in May. To a neighbour {she} replied that the boat had been too small.");
        Assert.That(article.Names(1), Is.EqualTo(["Vera Lund"]));
    }

    [Test]
    public void WhoIsDoneAKindnessIsNotWhoDoesIt()
    {
        var article = new SourceCase("{Vera Lund} lost her brother in May. Clara Holt offered to drive her home. \u201cIt was the least I could do,\u201d {she} said.");
        Assert.That(article.Names(1), Is.EqualTo(["Clara Holt"]));
    }

    [Test]
    public void TheRegulatorIsABodyAndNotTheManNamedBefore()
    {
        var article = new SourceCase("The firm\u2019s founder, Dennis Oakes, did not reply to questions. {The water regulator} said it had opened a file.");
        Assert.That(article[0].Kind, Is.EqualTo(SourceKind.Organization));
    }

    [Test]
    public void TheTwoCompaniesAreThoseNamedInTheSentence()
    {
        var article = new SourceCase("Larkin Steel Corporation agreed to buy Bexley Rail Group, in a deal that {the two companies} said would save jobs.");
        Assert.That(article.Names(0), Is.EquivalentTo(["Larkin Steel Corporation", "Bexley Rail Group"]));
    }

    [Test]
    public void WhoWasToldOfAMatterSpeaksRatherThanTheMatter()
    {
        var article = new SourceCase("The ferry never passed its test, two people with direct knowledge of {the matter} said.");
        Assert.That(article.Count, Is.EqualTo(1));
    }

    [Test]
    public void AParticipleBehindANameIsNotTheSpeaker()
    {
        var article = new SourceCase("Opening the inquest, Hugh Ennis, {presiding}, said the brakes had failed.");
        Assert.That(article.Names(0), Is.EqualTo(["Hugh Ennis"]));
    }

    [Test]
    public void ImpersonalItIsNobody()
    {
        var article = new SourceCase("{The council} closed the pool. It is understood that the roof leaks. {It} said repairs would take a year.");
        Assert.That(article[1], Is.SameAs(article[0]));
        Assert.That(article[0].Mentions, Has.Length.EqualTo(2));
    }

    [Test]
    public void ABodyIsMeantByTheWordItsNameBeginsWith()
    {
        var article = new SourceCase("Oakham Tile Company cut forty jobs on Monday. {Oakham} declined to comment. Its chair, Derek Oakham, was away.");
        Assert.That(article.Names(0), Is.EqualTo(["Oakham Tile Company"]));
    }

    [Test]
    public void APersonNamedBeforeIsMeantRatherThanTheirCompany()
    {
        var article = new SourceCase("Derek Oakham runs the Oakham Tile Company. {Oakham} declined to comment.");
        Assert.That(article.Names(0), Is.EqualTo(["Derek Oakham"]));
    }

    [Test]
    public void TheCompanyIsWhatTheSentenceBeforeIsAbout()
    {
        var article = new SourceCase("Larkin Steel Corporation bought a mill from Bexley Rail Group on Monday. {The company} said it would hire.");
        Assert.That(article.Names(0), Is.EqualTo(["Larkin Steel Corporation"]));
    }

    [Test]
    public void WhomACreditGoesToMayBeTheSubject()
    {
        var article = new SourceCase("{Vera Lund} sold her boat. According to {Lund}, she never missed it. {She} said the sea was for others.");
        Assert.That(article.Names(2), Is.EqualTo(["Vera Lund"]));
    }

    [Test]
    public void WhatABodyOwnsDoesNotKeepItFromBeingMeant()
    {
        var article = new SourceCase("{The opposition} said the canal was silted up. The harbour inspectorate has raised its warning. {It} said barges would wait.");
        Assert.That(article[1].Name, Does.Contain("inspectorate"));
    }

    [Test]
    public void SomebodyInAQuotationDoesNotTellTheSexOfAnother()
    {
        var article = new SourceCase(
            "Kim Rusk scored twice. \u201cMy aunt was there and she cheered,\u201d {Otto Bram} said. {Rusk} limped off late. \u201cIt is only a bruise,\u201d {he} said.");
        Assert.That(article.Names(2), Is.EqualTo(["Kim Rusk"]));
    }

    [Test]
    public void WhoseNameStandsInThePossessiveIsStillWhatTheSentenceIsAbout()
    {
        var article = new SourceCase("{Olga Feld}, the captain, was calmer than her coach, Rita Voss, afterwards. {The defender} said they had tried.");
        Assert.That(article.Names(1), Is.EqualTo(["Olga Feld"]));
    }

    [Test]
    public void WhoWorksWithHerIsSomebodyElse()
    {
        var article = new SourceCase("{Sara Holm} ran the bakery. Her assistant Idris Penn, who worked with her for years, insisted it was true. \u201cI was there,\u201d {she} said.");
        Assert.That(article.Names(1), Is.EqualTo(["Sara Holm"]));
    }

    [TestCase("{A spokeswoman for the builder, Kelly Brandt,} said the firm was sad. {She} left early.", "Kelly Brandt", TestName = "TheNameBehindWhomSheSpeaksForIsHers")]
    [TestCase("Tom Hale, {an adviser} hired last week to run the office, dismissed the report.", "Tom Hale", TestName = "AReducedClauseBelongsToTheApposition")]
    [TestCase("The bus was late, said Nina Brandt, 58, a driver {who} had seen it.", "Nina Brandt", TestName = "TheRoleBehindAnAgeIsHers")]
    [TestCase("Carl Boone came to the fair. A visitor asked which of his boats he would keep. \u201cNone of them,\u201d {he} said.", "Carl Boone", TestName = "WhoeverAsksDoesNotAnswer")]
    [TestCase("{A hill farmer} wants dogs kept on leads after he lost a ram.\n\nPeter Quill found it on Monday.", "Peter Quill", TestName = "WhomTheFirstSentenceIsAboutIsNamedInTheNextParagraph")]
    public void TheNameIsFound(string article, string name)
    {
        var read = new SourceCase(article);
        Assert.That(read.Names(read.Links - 1), Is.EqualTo([name]));
    }

    [Test]
    public void ASourceThatIsNotToBeNamedIsNotWhoeverComesNext()
    {
        var article = new SourceCase("{A hill farmer} who asked not to be named wants dogs kept on leads.\n\nPeter Quill found a ram on Monday.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }
}

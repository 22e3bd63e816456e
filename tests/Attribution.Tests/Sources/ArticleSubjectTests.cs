using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Whom roles, titles, turns of an interview and "the company" mean, given what the article is about.</summary>
[TestFixture]
internal sealed class ArticleSubjectTests
{
    [Test]
    public void SentenceForSomeoneIsAboutItsSubject()
    {
        var article = new SourceCase("For someone {who} says that she hates the sea, {Ann Roe} knows boats well.");
        Assert.That(article[0], Is.SameAs(article[1]));
    }

    [Test]
    public void RoleBeforeTheCommaIsThatOfTheNameBehindIt()
    {
        var article = new SourceCase("The van's driver, 34-year-old Ian Roe of Hull, was held. {He} said that it was dark.");
        Assert.That(article[0].Name, Is.EqualTo("Ian Roe"));
    }

    [Test]
    public void TitleGoesOnToTheName()
    {
        var article = new SourceCase("{Chairman of the bench} Ann Roe said that it was late.");
        Assert.That(article[0].Name, Is.EqualTo("Ann Roe"));
    }

    [Test]
    public void WhoeverIsInterviewedSaysIInTheAnswers()
    {
        var article = new SourceCase("Ann Roe wrote a book.\n\nQ: Is Roe proud? A: {I} believe that it is good.");
        Assert.That(article[0].Name, Is.EqualTo("Ann Roe"));
    }

    [Test]
    public void CompanyIsTheOneThatTheArticleIsAbout()
    {
        var article = new SourceCase("Shares in Tarn & Moss fell. {Tarn & Moss} admitted that sales were low. The City had hoped for more.\n\nThe Hull County Court sat. {The company} declined to comment. {The homewares chain} said that it would cut jobs.");
        Assert.That((article[1], article[2]), Is.EqualTo((article[0], article[0])));
    }

    [Test]
    public void CompanyOfNoArticleOfItsOwnIsNobodyElse()
    {
        var article = new SourceCase("Ann Roe flew to Hull. {Her airline} said that it was late. {The airline} apologised for the delay.");
        Assert.That(article[1].Name, Does.Contain("airline"));
    }

    [Test]
    public void WhoeverIsIntroducedWithTheWasSpokenOfBefore()
    {
        var article = new SourceCase("The data were open to all, {a security researcher} said. {The researcher, Ines Hals}, shared a sample.");
        Assert.That(article[0], Is.SameAs(article[1]));
    }

    [Test]
    public void LongTitleBeforeANameIsARoleOfTheirs()
    {
        var article = new SourceCase("Chairman of the bench Fergal Tuohy met them. {He} ruled out a vote.");
        Assert.That(article[0].Name, Is.EqualTo("Fergal Tuohy"));
    }

    [Test]
    public void QuestionsOfAnInterviewAreTheReporters()
    {
        var article = new SourceCase("Ann Roe wrote a book.\n\n{Q}: Is that true?\n\n{A}: It is.");
        Assert.That((article[0].Naming, article[1].Name), Is.EqualTo((Naming.Author, "Ann Roe")));
    }

    [Test]
    public void WhoeverCannotBeNamedIsNobodyNamed()
    {
        var article = new SourceCase("{Ada Lind} said that the ward was full. {The nurse, who cannot be named for legal reasons,} said that it was cold.");
        Assert.That(article[1].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void NobodyWithoutNameIsSomebodyNamedNearBy()
    {
        var article = new SourceCase("{Ada Lind} said that the school was shut. {The head teacher}, who requested anonymity, said that it was cold.");
        Assert.That(article[1].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void SurnameMayHaveTwoWords()
    {
        var article = new SourceCase("{Mario Vargas Llosa} said that it was late. {Vargas Llosa} added that it was cold.");
        Assert.That(article[0], Is.SameAs(article[1]));
    }

    [Test]
    public void InitialsOfANewsAgencyAreItsName()
    {
        var article = new SourceCase("{The Associated Press} reported that it rained. {AP} reported that it snowed.");
        Assert.That(article[0], Is.SameAs(article[1]));
    }

    [Test]
    public void WhoeverIsNoOtherIsTheOneThatTheArticleIsAbout()
    {
        var article = new SourceCase("{Ian Roe} said that rates would fall. Roe has a boat. Roe has a house. It rains. It snows. It hails. It thunders. {The businessman} said that it was late.");
        Assert.That(article[0], Is.SameAs(article[1]));
    }

    [Test]
    public void WhoeverIsQuotedGoesOnAfterTheQuotation()
    {
        var article = new SourceCase("{Murdo Finlay} spoke for Ross Imlach. \"Imlach was promised money. He was afraid of them. He told nobody,\" {Finlay} said. \"He is sorry.\" {He} asked for mercy.");
        Assert.That(article[2].Name, Is.EqualTo("Murdo Finlay"));
    }
}

using Attribution.Sources;

namespace Attribution.Tests.Sources;

[TestFixture]
internal sealed class AnonymityTests
{
    [Test]
    public void TermsStandInThePhrase()
    {
        var terms = Terms("{Two regional diplomats supportive of Oslo} said the talks had failed.");
        Assert.That((terms.Count, terms.Role, terms.Side), Is.EqualTo((2, "regional diplomats", "supportive of Oslo")));
    }

    [Test]
    public void KnowledgeHasItsStrength()
    {
        Assert.That(Terms("{An engineer who saw the report} said the valve failed.").KnowledgeStrength, Is.EqualTo("strong"));
        Assert.That(Terms("{A person briefed on the plan} said it was late.").KnowledgeStrength, Is.EqualTo("medium"));
        Assert.That(Terms("{Two people familiar with the talks} said they failed.").KnowledgeStrength, Is.EqualTo("weak"));
    }

    [Test]
    public void MarkAndReasonStandInTheRestOfTheSentence()
    {
        var terms = Terms("The plant will close, said {a senior manager}, who asked not to be named for fear of losing his job.");
        Assert.That(terms.Mark, Is.EqualTo("asked not to be named"));
        Assert.That((terms.ReasonKind, terms.Reason), Is.EqualTo(("specific", "for fear of losing his job")));
    }

    [Test]
    public void MarkAndReasonStandInTheNextSentenceWhereNobodyElseSpeaks()
    {
        var terms = Terms("{A union official} said the vote was close. The official spoke on condition of anonymity because he was not authorized to speak publicly.");
        Assert.That((terms.Mark, terms.ReasonKind), Is.EqualTo(("on condition of anonymity", "stock")));
    }

    [Test]
    public void TermsOfAnotherSourceAreNotTaken()
    {
        var article = new SourceCase("{A diplomat} said the road was open. {A driver}, who asked not to be named, said it was not.");
        Assert.That(article[0].Anonymity!.Mark, Is.Null);
        Assert.That(article[1].Anonymity!.Mark, Is.Not.Null);
    }

    [Test]
    public void FirstNameAloneIsAPartOfTheIdentity()
    {
        var terms = Terms("{A shopkeeper who gave only his first name} said the square was empty.");
        Assert.That((terms.Partial, terms.Role, terms.Reason), Is.EqualTo((true, "shopkeeper", (string?)null)));
    }

    [Test]
    public void FirstNameAloneIsAMark() =>
        Assert.That(Terms("{A shopkeeper who gave only his first name} said the square was empty.").Mark, Is.EqualTo("who gave only his first name"));

    [TestCase("{A source} said the bid was low.")]
    [TestCase("{An insider} said the bid was low.")]
    [TestCase("{Someone} said the bid was low.")]
    [TestCase("{A senior official} said the bid was low.")]
    public void EmptyDescriptionsAreNoRole(string text) => Assert.That(Terms(text).Role, Is.Null);

    [TestCase("{A Norwegian official} said the bid was low.", "official", "Norwegian")]
    [TestCase("{A council official} said the bid was low.", "council official", "council")]
    [TestCase("{A Harbour Department official} said the bid was low.", "official", "Harbour Department")]
    [TestCase("{A senior engineer at Calder Holt} said the bid was low.", "senior engineer", "Calder Holt")]
    public void PlaceOfWorkMakesAnOfficialARole(string text, string role, string affiliation)
    {
        var terms = Terms(text);
        Assert.That((terms.Role, terms.Affiliation), Is.EqualTo((role, affiliation)));
    }

    [TestCase("{An aide close to the party leader} said the talks had failed.", "close to the party leader")]
    [TestCase("{An anti-merger shareholder} said the talks had failed.", "anti-merger")]
    [TestCase("{A trader who stands to benefit} said the talks had failed.", "who stands to benefit")]
    public void SideIsToldByItsWords(string text, string side) => Assert.That(Terms(text).Side, Is.EqualTo(side));

    [Test]
    public void ClosenessToAMatterIsKnowledgeAndNoSide()
    {
        var terms = Terms("{A source close to the matter} said the talks had failed.");
        Assert.That((terms.Side, terms.KnowledgeStrength), Is.EqualTo(((string?)null, "weak")));
    }

    [Test]
    public void SecondVoiceInTheNextSentenceCorroborates()
    {
        var terms = Terms("{A clerk} said the fund was empty. {A second official} confirmed the account.");
        Assert.That(terms.Corroboration, Is.EqualTo("A second official confirmed"));
    }

    [Test]
    public void NamedSourcesHaveNoTerms() =>
        Assert.That(new SourceCase("{Judge Ana Petrov} said the court was full.")[0].Anonymity, Is.Null);

    private static Anonymity Terms(string text) => new SourceCase(text)[0].Anonymity!;
}

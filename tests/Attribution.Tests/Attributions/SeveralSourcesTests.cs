using Attribution.Attributions;

namespace Attribution.Tests.Attributions;

/// <summary>Several sources for one content, one source for several contents, and answers that were refused.</summary>
[TestFixture]
internal sealed class SeveralSourcesTests
{
    [TestCase("The mayor and the police chief said the march would go ahead.", "The mayor + the police chief")]
    [TestCase("Both the union and the company said a deal was close.", "the union + the company")]
    public void BothSourcesStandBehindOneContent(string text, string sources) =>
        Assert.That(Analysis.Sources(text), Is.EqualTo(new[] { sources }));

    [Test]
    public void CoordinatedClausesAreOneContent() => Assert.That(
        Analysis.Lines("The mayor said the road would open in May and that the school would open in June."),
        Is.EqualTo(new[] { "The mayor | said | the road would open in May and that the school would open in June" }));

    [TestCase("The minister said prices would fall, and warned that wages would fall too.", "The minister | said | prices would fall", "The minister | warned | that wages would fall too")]
    [TestCase("The minister denied that he had met the banker but admitted that he had written to him.", "The minister | denied | that he had met the banker", "The minister | admitted | that he had written to him")]
    [TestCase("The minister called the strike “an act of madness” and said the army would be sent in.", "The minister | called | the strike “an act of madness”", "The minister | said | the army would be sent in")]
    public void SubjectOfTwoVerbsIsTheSourceOfBoth(string text, string first, string second) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { first, second }));

    [Test]
    public void PronounInTheNextSentenceIsTheSameSource() => Assert.That(
        Analysis.Sources("The mayor said the road would open in May. He added that the school would open in June."),
        Is.EqualTo(new[] { "The mayor", "The mayor" }));

    [TestCase("The company declined to comment.", "The company")]
    [TestCase("The airline did not respond to a request for comment.", "The airline")]
    [TestCase("The ministry did not immediately respond to requests for comment.", "The ministry")]
    [TestCase("A spokesman for the bank declined to comment on the case.", "A spokesman for the bank")]
    [TestCase("The coach refused to comment.", "The coach")]
    public void RefusalIsAResponseAndNoStatement(string text, string source)
    {
        var attribution = Analysis.Report(text).Attributions.Single();
        Assert.That((attribution.Type, attribution.Stance), Is.EqualTo((AttributionType.Response, Stance.Response)));
        Assert.That(attribution.Source!.Text, Is.EqualTo(source));
    }
}

using Attribution.Attributions;

namespace Attribution.Tests.Attributions;

/// <summary>Passives, nouns and adverbs: claims whose source is far off or missing.</summary>
[TestFixture]
internal sealed class ImpersonalTests
{
    [TestCase("It is believed that the painting was sold in Geneva.", "- | is believed | that the painting was sold in Geneva")]
    [TestCase("It is thought that the fire began in the kitchen.", "- | is thought | that the fire began in the kitchen")]
    [TestCase("It was reported that the minister had resigned.", "- | was reported | that the minister had resigned")]
    [TestCase("It is understood that the club has made an offer of 20 million pounds.", "- | is understood | that the club has made an offer of 20 million pounds")]
    [TestCase("It was announced that the airport would close.", "- | was announced | that the airport would close")]
    [TestCase("The drug was said to be safe.", "- | was said | The drug … to be safe")]
    [TestCase("The minister is thought to have signed the letter.", "- | is thought | The minister … to have signed the letter")]
    [TestCase("The suspect is believed to have fled to Spain.", "- | is believed | The suspect … to have fled to Spain")]
    public void PassiveWithoutAgentHasNoSource(string text, string expected)
    {
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));
        Assert.That(Analysis.Report(text).Sources, Is.Empty);
    }

    [Test]
    public void AgentOfAPassiveIsTheSource() => Assert.That(
        Analysis.Lines("It is claimed by the union that 400 jobs will go."), Is.EqualTo(new[] { "the union | is claimed | that 400 jobs will go" }));

    [TestCase("There are fears that the dam could burst.", "- | fears | that the dam could burst")]
    [TestCase("There was speculation that the chairman would resign.", "- | speculation | that the chairman would resign")]
    [TestCase("The company faces allegations that it paid bribes.", "- | allegations | that it paid bribes")]
    public void NounOfSpeechOrThoughtIsACue(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("Her claim that the tests were faked caused a row.", "Her | claim")]
    [TestCase("The government's promise that taxes would fall has not been kept.", "The government's | promise")]
    public void OwnerOfTheNounIsTheSource(string text, string sourceAndCue) =>
        Assert.That(Analysis.Lines(text), Has.One.StartsWith(sourceAndCue + " | that "));

    [TestCase("The king is reportedly ill.", "- | reportedly | The king is … ill")]
    [TestCase("The minister was reportedly told of the plan in May.", "- | reportedly | The minister was … told of the plan in May")]
    public void AdverbOfHearsayHasTheClauseAroundIt(string text, string expected)
    {
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));
        Assert.That(Analysis.WithCue(text, "reportedly").Stance, Is.EqualTo(Stance.Evidential));
    }
}

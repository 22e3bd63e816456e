namespace Attribution.Tests.Attributions;

[TestFixture]
internal sealed class AccordingToTests
{
    [TestCase("According to the police, the driver had been drinking.", "the police | According to | the driver had been drinking")]
    [TestCase("The driver had been drinking, according to the police.", "the police | according to | The driver had been drinking")]
    [TestCase("Rents, according to the survey, rose by a tenth in Leeds.", "the survey | according to | Rents … rose by a tenth in Leeds")]
    [TestCase("According to her lawyer, Ms Rao was at home that night.", "her lawyer | According to | Ms Rao was at home that night")]
    [TestCase("The rate will fall next year, according to a forecast by the Bank of England.", "a forecast by the Bank of England | according to | The rate will fall next year")]
    public void AccordingToTakesTheRestOfItsSentence(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [Test]
    public void AccordingToInAnArticleStopsAtItsSentence() => Assert.That(
        Analysis.Lines("A hospital in Kochi reopened on Monday.\n\nThe fire began in a gas pipe, according to the fire service. Two nurses said the alarm had not worked."),
        Is.EqualTo(new[] { "the fire service | according to | The fire began in a gas pipe", "Two nurses | said | the alarm had not worked" }));
}

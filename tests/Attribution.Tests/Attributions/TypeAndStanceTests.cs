using Attribution.Attributions;

namespace Attribution.Tests.Attributions;

[TestFixture]
internal sealed class TypeAndStanceTests
{
    [TestCase("The judge said the trial would resume in June.", AttributionType.Statement)]
    [TestCase("The survey suggests that nurses are leaving the profession.", AttributionType.Statement)]
    [TestCase("The union accused the company of lying about the accident.", AttributionType.Statement)]
    [TestCase("Residents fear that the mine will poison the river.", AttributionType.Mental)]
    [TestCase("The coach believes his team can win the league.", AttributionType.Mental)]
    [TestCase("The prime minister wants to cut taxes before the election.", AttributionType.Mental)]
    [TestCase("The board hopes to name a new chief in May.", AttributionType.Mental)]
    [TestCase("Analysts expect the central bank to raise rates in July.", AttributionType.Mental)]
    [TestCase("The court ordered the company to pay 2 million rupees.", AttributionType.Act)]
    [TestCase("The senate approved a plan to build two reactors.", AttributionType.Act)]
    [TestCase("The company declined to comment.", AttributionType.Response)]
    public void TypeTellsSayingFromThinkingAndDoing(string text, AttributionType type) =>
        Assert.That(Analysis.Report(text).Attributions.Single().Type, Is.EqualTo(type));

    [TestCase("The judge said the trial would resume in June.", Stance.Neutral)]
    [TestCase("The auditor revealed that the accounts had been altered.", Stance.Endorsing)]
    [TestCase("The officer conceded that mistakes had been made.", Stance.Conceding)]
    [TestCase("The finance minister admitted that growth had slowed.", Stance.Conceding)]
    [TestCase("The lawyer claimed that her client had been beaten.", Stance.Doubting)]
    [TestCase("The economist argues that the tax will hurt the poor.", Stance.Arguing)]
    [TestCase("The coach believes his team can win the league.", Stance.Mental)]
    [TestCase("Court documents show that the firm paid two officials.", Stance.Document)]
    [TestCase("The Times reported that the minister had offered to resign.", Stance.Outlet)]
    [TestCase("It is believed that the painting was sold in Geneva.", Stance.Impersonal)]
    public void StanceIsThatOfTheCue(string text, Stance stance) =>
        Assert.That(Analysis.Report(text).Attributions.Single().Stance, Is.EqualTo(stance));

    [TestCase("The prime minister wants to cut taxes before the election.", "The prime minister | wants | to cut taxes before the election")]
    [TestCase("Voters want the railways to be nationalised.", "Voters | want | the railways to be nationalised")]
    [TestCase("The court ordered the company to pay 2 million rupees.", "The court | ordered | the company to pay 2 million rupees")]
    [TestCase("The union accused the company of lying about the accident.", "The union | accused | the company of lying about the accident")]
    public void WishesOrdersAndChargesHaveTheirContent(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("The witness said that the guard had told her the gate was locked.", "The witness | said | that the guard had told her the gate was locked")]
    [TestCase("The mayor said she believes the plan will work.", "The mayor | said | she believes the plan will work")]
    public void OutermostAttributionHoldsWhatIsReportedInIt(string text, string expected)
    {
        var report = Analysis.Report(text);
        Assert.That(Analysis.Lines(text), Does.Contain(expected));
        Assert.That(report.Attributions.Where(attribution => attribution.NestedIn is null).Select(attribution => attribution.Cue.Text), Is.EqualTo(new[] { "said" }));
    }
}

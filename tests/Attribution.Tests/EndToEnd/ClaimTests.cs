using Attribution.Findings;

namespace Attribution.Tests.EndToEnd;

public sealed class ClaimTests
{
    private const string Weber = "Anna Weber, a lawyer, said the harbor bridge would close in May for two years. ";

    [Test]
    public void TwoSourcesForOneThingInOtherWordsAreOneClaim()
    {
        var report = Report.Of(Weber + "Tom Park, an engineer, said that the harbor bridge would close in May for two years of repairs.");
        Assert.That(report.Claims.Select(claim => (claim.Sources.Count, claim.Corroboration)), Is.EqualTo(new[] { (2, Corroboration.Sources) }));
    }

    [TestCase("Tom Park, an engineer, said that the harbor bridge would not close in May for two years of repairs.")]
    [TestCase("Tom Park, an engineer, said that the harbor tunnel would open in June after nine years of work.")]
    public void TheContraryAndAnotherThingAreClaimsOfTheirOwn(string other)
    {
        var report = Report.Of(Weber + other);
        Assert.That(report.Claims.Select(claim => claim.Corroboration), Is.EqualTo(new[] { Corroboration.None, Corroboration.None }));
    }

    [Test]
    public void AFailedCheckIsStated()
    {
        var report = Report.Of("Reuters reported on Monday that the airline would close its base in Ostend. The Gazette could not independently confirm the report.");
        Assert.That(report.Claims[0].Corroboration, Is.EqualTo(Corroboration.Negative));
        Assert.That(report.Findings(), Does.Not.Contain("second-hand-unconfirmed"));
    }

    [Test]
    public void TheAccusedAreCountedWithThoseWhoReplied()
    {
        var report = Report.Of("Carla Ruiz, a rival, said on Monday that Imran Khan had bribed two officials. The union accused Tom Park of fraud. Park said that the books were in order.");
        Assert.That((report.Metrics.Accused, report.Metrics.AccusedWhoReplied), Is.EqualTo((2, 1)));
        Assert.That(report.Findings.Single(finding => finding.Id == "missing-response").Message, Does.Contain("Imran Khan"));
    }
}

namespace Attribution.Tests.EndToEnd;

public sealed class FindingTests
{
    [Test]
    public void ASideIsADescription()
    {
        var report = Report.Of("The minister will resign. A source aligned with the opposition said that the talks had failed.");

        Assert.That(report.Findings(), Has.No.Member("vague-anonymous-description").And.Member("unexplained-anonymity"));
    }

    [TestCase("Two regional sources said that the talks had failed.")]
    [TestCase("Several employees said that the talks had failed.")]
    [TestCase("Two people familiar with the talks said that they had failed.")]
    public void SourcesWithANumberAreCounted(string sentence) => Assert.That(Report.Of(sentence).Findings(), Has.No.Member("uncounted-sources"));

    [Test]
    public void ABodyNeedsNoReasonForItsAnonymity()
    {
        var report = Report.Of("The Port Vell harbour board said in a statement on Monday that the quay would close.");

        Assert.That(report.Findings(), Is.Empty);
    }

    [Test]
    public void ANameBeforeTheCommaIsNotTheSpeakerAfterIt()
    {
        var report = Report.Of("The bank will close its branch in Hull, a manager said.");

        Assert.That(report.Sources.Select(source => source.Name), Is.EqualTo(new[] { "a manager" }));
    }

    [Test]
    public void WishesAreNoStatements()
    {
        var report = Report.Of("The union hopes that the port will stay open.");

        Assert.That((report.Findings.Count, report.Metrics.Attributions.Total), Is.EqualTo((0, 0)));
    }

    [Test]
    public void BorrowedClaimsOfUnnamedSourcesAreErrors()
    {
        var report = Report.Of("Two ministers met in secret, Reuters reported. A regional source told Reuters that the talks had failed.");

        var finding = report.Findings.First(finding => finding.Id == "second-hand-unconfirmed");
        Assert.That((finding.Severity, finding.Message), Is.EqualTo((Attribution.Findings.Severity.Error, "“that the talks had failed” is taken from Reuters, and nothing says whether it was checked")));
    }

    [Test]
    public void TermsAfterACommaAreNoPartOfTheName()
    {
        var report = Report.Of("“The talks have failed,” said one senior official, who asked not to be named.");

        Assert.That(report.Sources.Select(source => source.Name), Is.EqualTo(new[] { "one senior official" }));
    }

    [Test]
    public void APronounThatPointsToNobodyHasNoAnonymityToExplain()
    {
        Assert.That(Report.Of("They said that the talks had failed.").Findings(), Has.No.Member("unexplained-anonymity").And.No.Member("vague-anonymous-description"));
    }
}

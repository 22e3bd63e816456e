using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Tests.EndToEnd;

/// <summary>What a check finds is a warning only where an editor would send it back.</summary>
internal sealed class WarningTests
{
    private const string Sale = "The harbor sale\n\nThe port was sold in May. Critics say the sale is illegal.\n\n";

    [Test]
    public void ACrowdIsSentBackWhereNobodyIsNamed() => Assert.That(SeverityOf(Sale + "The board meets on Monday.\n", "weasel-attribution"), Is.EqualTo(Severity.Warning));

    [Test]
    public void ACrowdSumsUpWhatManyByNameSay()
    {
        string[] names = ["Anna Weber", "Paul Brandt", "Ida Holm", "Carla Ruiz", "Tom Lee", "Ruth Adler", "Peter Lang"];
        var voices = names.Select((name, i) => $"The port needs {i + 2} new cranes and a longer pier, {name} said in the town hall.\n\n");

        Assert.That(SeverityOf(Sale + "The board meets on Monday.\n\n" + string.Concat(voices), "weasel-attribution"), Is.EqualTo(Severity.Info));
    }

    [Test]
    public void WhoGivesACrowdItsFaceInTheSameParagraphAnswersForIt() => Assert.That(
        Report.Of("The harbor sale\n\nThe port was sold in May. Critics say the sale is illegal. Ann Roe, a lawyer, said that no vote had been held.\n").Findings.Select(finding => finding.Id), Has.None.EqualTo("weasel-attribution"));

    [TestCase("The mayor is expected to win the vote.", Severity.Warning)]
    [TestCase("The mayor, who is expected to win the vote, came by boat.", Severity.Info)]
    [TestCase("The mayor is unlikely to win the vote.", Severity.Info)]
    public void AForecastIsSentBackWhereASentenceIsAboutIt(string sentence, Severity severity) =>
        Assert.That(SeverityOf($"The harbor fair\n\nThe fair opens on Monday. {sentence}\n", "unattributed-forecast"), Is.EqualTo(severity));

    [TestCase("The clerk was named in May. The choice has drawn sharp criticism.", Severity.Info)]
    [TestCase("The clerk was named in May. He is believed to have left the town.", Severity.Warning)]
    public void CriticismWithoutItsCriticIsNoted(string text, Severity severity) => Assert.That(SeverityOf($"The new clerk\n\n{text}\n", "hidden-attribution"), Is.EqualTo(severity));

    [TestCase("slammed", true)]
    [TestCase("met", false)]
    public void WhomAnArticleTellsToBeAttackedIsToBeHeard(string verb, bool isSentBack) => Assert.That(
        Report.Of($"The harbor strike\n\nThe union {verb} Peter Lang on Monday. The strike goes on.\n").Findings.Any(finding => finding is { Id: "missing-response", Severity: Severity.Warning }), Is.EqualTo(isSentBack));

    private static Severity SeverityOf(string text, string id) => Report.Of(text).Findings.Single(finding => finding.Id == id).Severity;
}

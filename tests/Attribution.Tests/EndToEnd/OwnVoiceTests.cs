using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Tests.EndToEnd;

/// <summary>What the reporter says in their own voice, and what excuses it.</summary>
public sealed class OwnVoiceTests
{
    private const string Title = "Harbor board meets in town\n\n";

    [Test]
    public void AMindIsReadWhereItsOwnerSaysNothing()
    {
        var finding = Only(Title + "The harbor board met on Monday. Brandt was furious at the price of the crane.\n\nThe crane was bought in May.\n", "unattributed-motive");
        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
    }

    [Test]
    public void WhoSpeaksBesideItHasNotToldWhatTheyFeel()
    {
        var finding = Only(Title + "The harbor board met on Monday. Brandt was furious at the price of the crane.\n\n\"It is a scandal,\" Brandt said.\n", "unattributed-motive");
        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
    }

    [Test]
    public void AnEssayMayGuess()
    {
        var finding = Only("A walk to the harbor\n\nI walked to the harbor on Monday. I like the crane there. The strike may well end the fair. I went home, and I slept.\n", "reporter-speculation");
        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
    }

    [Test]
    public void GuessesOfOneSentenceAreOneFinding()
    {
        var finding = Only("A walk to the harbor\n\nThe crew walked to the harbor on Monday. The strike may well end the fair, and it could hurt the port.\n", "reporter-speculation");
        Assert.That((finding.Severity, finding.Places.Count), Is.EqualTo((Severity.Info, 2)));
    }

    [Test]
    public void GuessesOfOneParagraphAreOneFinding()
    {
        var finding = Only("A walk to the harbor\n\nThe crew walked to the harbor on Monday. The strike may well end the fair. It could hurt the port.\n\nThe port is old.\n", "reporter-speculation");
        Assert.That(finding.Places, Has.Count.EqualTo(2));
    }

    [TestCase("LETTERS.\n\nThe strike began on Monday. The strike could hurt the port.\n")]
    [TestCase("Who will pay for the strike? You will. We all should be angry. The strike could hurt the port.\n")]
    public void OpinionPiecesAreKnownByLabelOrVoice(string text)
    {
        Assert.That(Only("The strike and the port\n\n" + text, "reporter-speculation").Severity, Is.EqualTo(Severity.Info));
    }

    [Test]
    public void AStoryThatIsBorrowedWholeIsRaisedWhereItOpens()
    {
        var report = Report.Of(Title + "The chief of the airline will resign in May over a quarrel with the board, Anna Weber told Politico on Monday.\n\n"
            + "\"We never spoke about the money,\" Weber told Politico. She told Politico that the board had met twice in April.\n");
        var severities = report.Findings.Where(finding => finding.Id == "second-hand-unconfirmed").Select(finding => finding.Severity);
        Assert.That(severities, Is.EqualTo(new[] { Severity.Warning, Severity.Info, Severity.Info }));
    }

    private static FindingReport Only(string text, string id) => Report.Of(text).Findings.Single(finding => finding.Id == id);
}

namespace Attribution.Tests.Attributions;

/// <summary>Sources with all that tells who they are, wherever it stands, and nothing else.</summary>
public sealed class WholeSourceTests
{
    [TestCase("Petra Lund, who mends nets for a living, said the harbour was too shallow.", "Petra Lund, who mends nets for a living")]
    [TestCase("Petra Lund, a retired pilot, said the harbour was too shallow.", "Petra Lund, a retired pilot")]
    [TestCase("Chairman of the board Petra Lund said the harbour was too shallow.", "Chairman of the board Petra Lund")]
    [TestCase("Opening the case at Elmworth Crown Court, Petra Lund said the money had gone on boats.", "Petra Lund")]
    [TestCase("Outside the hall a baker who had come to cheer her said the vote was fair.", "a baker who had come to cheer her")]
    public void WhatStandsBeforeItsVerb(string text, string source) => Assert.That(Analysis.WithCue(text, "said").Source!.Text.TrimEnd(','), Is.EqualTo(source));

    [TestCase("The two firms have agreed on a price but not on a date, one of them said.", "one of them")]
    [TestCase("The roads are open again, Chief Highway Officer Dr P T Lund said.", "Chief Highway Officer Dr P T Lund")]
    [TestCase("The pump had been leaking for a year, two welders who worked on the dam said.", "two welders who worked on the dam")]
    public void WhatStandsBehindItsContent(string text, string source) => Assert.That(Analysis.WithCue(text, "said").Source!.Text, Is.EqualTo(source));

    [Test]
    public void SubjectBehindItsVerbAtTheEnd() =>
        Assert.That(Analysis.Lines("Around 4,000 farms are without water, says the pipe operator Rohrwerk."), Has.Member("the pipe operator Rohrwerk | says | Around 4,000 farms are without water"));

    [Test]
    public void SubjectOfTheLastClauseIsNotAnotherBeforeIt() => Assert.That(
        Analysis.Lines("Dozens of horses that drowned might have lived if grooms had opened the gates, an independent inquiry has concluded."),
        Has.Member("an independent inquiry | has concluded | Dozens of horses that drowned might have lived if grooms had opened the gates"));

    [TestCase("Many in the trade think the price will fall.", "think", "Many in the trade")]
    [TestCase("Many in the village believe the rules are too strict.", "believe", "Many in the village")]
    [TestCase("None of them said who had shut the gate.", "said", "None of them")]
    [TestCase("Most of those polled believed the firm had lied.", "believed", "Most of those polled")]
    public void QuantifierHasItsPhrase(string text, string cue, string source) => Assert.That(Analysis.WithCue(text, cue).Source!.Text, Is.EqualTo(source));

    [Test]
    public void TimeBeforeACommaIsNoPartOfIt() => Assert.That(
        Analysis.WithCue("Prices fell to 5.1% in June from 6.2% a month earlier, data from the customs office showed.", "showed").Source!.Text,
        Is.EqualTo("data from the customs office"));

    [Test]
    public void ClauseThatIsAStatementStaysOutside() => Assert.That(
        Analysis.WithCue("Petra Lund, who has denied the charge, told the court that she was at sea.", "told").Source!.Text.TrimEnd(','), Is.EqualTo("Petra Lund"));

    [Test]
    public void NameBetweenCommasBehindADescriptionIsItsName() => Assert.That(
        Analysis.Lines("According to her sister, Petra Lund, the painter never sold a picture."),
        Has.Member("her sister, Petra Lund | According to | the painter never sold a picture"));
}

namespace Attribution.Tests.Attributions;

/// <summary>Contents with more than one part, and claims whose sentence says only before whom or that they were made.</summary>
public sealed class PartedContentTests
{
    [TestCase("It was, she wrote, \"the only good advice he ever gave me\".", "she | wrote | It was … \"the only good advice he ever gave me\"")]
    [TestCase("Walking for more than an hour, the authors write, \"may be a sign of health\".", "the authors | write | Walking for more than an hour … \"may be a sign of health\"")]
    public void QuotationGoesOnWithTheWordsBefore(string text, string line) => Assert.That(Analysis.Lines(text), Has.Member(line));

    [TestCase("In the spring, she said, \"the river will rise\".")]
    public void WordsBeforeThatOnlyTellWhenAreNoPart(string text) => Assert.That(Analysis.Report(text).Attributions.Single(one => one.Cue.Text == "said").Content, Has.Count.EqualTo(1));

    [TestCase("A warden emptied the accounts of five widows, a court heard on Friday.", "- | heard | A warden emptied the accounts of five widows")]
    [TestCase("Wreaths were left at the wrong door by mistake, it has emerged.", "- | has emerged | Wreaths were left at the wrong door by mistake")]
    [TestCase("Legend has it that he once ate forty pies in a night.", "- | has it | that he once ate forty pies in a night")]
    [TestCase("It is feared the gulls will come back in June.", "- | is feared | the gulls will come back in June")]
    public void WhatNobodyIsSaidToHaveSaid(string text, string line) => Assert.That(Analysis.Lines(text), Has.Member(line));

    [TestCase("\"He laughed and told me, 'Your boat is a wreck,'\" she said.", "He | told")]
    [TestCase("\"She stood at the gate saying, 'Let me in, it is cold,'\" he recalled.", "She | saying")]
    public void WhoIsQuotedInAQuotationSpeaksToo(string text, string beginning) => Assert.That(Analysis.Lines(text), Has.Some.StartsWith(beginning));

    [Test]
    public void DatelineIsNobodysStatement() => Assert.That(
        Analysis.Lines("Norvik, Oct 21 (RNS): Eleven hikers were killed when a bus skidded off a hill road, police said."),
        Has.Member("police | said | Eleven hikers were killed when a bus skidded off a hill road"));

    [Test]
    public void WhoDidNotAnswerQuestionsDidNotRespond() =>
        Assert.That(Analysis.Lines("A spokesman for the mayor did not answer questions about the dam."), Has.Some.StartsWith("A spokesman for the mayor | did not answer"));
}

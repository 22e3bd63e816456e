namespace Attribution.Tests.EndToEnd;

public sealed class SourcePhraseTests
{
    [TestCase("It was never sent to the board, two people with direct knowledge of the matter said.", "two people with direct knowledge of the matter")]
    [TestCase("The ferry will be sold to a rival line, three managers at the port said.", "three managers at the port")]
    [TestCase("\"Boats outlast us all,\" the 80-year-old told the same student.", "the 80-year-old")]
    [TestCase("Sources close to the talks said on Monday the deal was dead.", "Sources close to the talks")]
    [TestCase("A person close to the board said the vote would be tight.", "A person close to the board")]
    [TestCase("The mayor later said the road would open.", "The mayor")]
    [TestCase("Opening the case at Leeds Crown Court, Simon Tarn QC said the money had gone.", "Simon Tarn QC")]
    [TestCase("LONDON — The ferry will be sold to a rival line, the port said.", "the port")]
    [TestCase("DALLAS (AP) — Turkey said it would close the border.", "Turkey")]
    public void SourceBehindItsClaimIsTheWholePhraseAndNothingElse(string sentence, string source) =>
        Assert.That(Report.Of(sentence).Attributions.Select(attribution => attribution.Source?.Text), Is.EqualTo(new[] { source }));

    [TestCase("LONDON — The ferry will be sold, according to two managers of the port.", "The ferry will be sold")]
    [TestCase("CORK, May 3 (Reuters) - The ferry will be sold, the port said.", "The ferry will be sold")]
    public void ContentBeginsBehindTheDateline(string sentence, string content) =>
        Assert.That(Report.Of(sentence).Attributions.SelectMany(attribution => attribution.Content).Select(piece => piece.Text), Is.EqualTo(new[] { content }));

    [Test]
    public void WhoSpeaksInAStatementIsNoStatement() =>
        Assert.That(
            Report.Of("“We can only wonder,” Anna Weber and Paul Roth, both of the council, said in a statement.").Attributions[0].Source?.Text,
            Does.Contain("Anna Weber"));

    [TestCase("Two officials at the port told Reuters that the talks had made progress, while a third official said the strike would go on.")]
    [TestCase("The minister said the talks had made progress, though the union said the strike would go on.")]
    public void WhomAContrastQuotesIsNotQuotedByTheOneBeforeIt(string sentence) =>
        Assert.That(
            Report.Of(sentence).Attributions.Select(attribution => (attribution.Content[0].Text, attribution.NestedIn)),
            Is.EqualTo(new (string, string?)[] { (sentence.Contains("that the") ? "that the talks had made progress" : "the talks had made progress", null), ("the strike would go on", null) }));
}

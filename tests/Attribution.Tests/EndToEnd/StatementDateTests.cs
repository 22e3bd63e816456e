namespace Attribution.Tests.EndToEnd;

public sealed class StatementDateTests
{
    [TestCase("The board said on Tuesday that the port would close.", "on Tuesday", "2022-09-20")]
    [TestCase("The board said on Thursday that the port would close.", "on Thursday", "2022-09-22")]
    [TestCase("The board said on September 15 that the port would close.", "on September 15", "2022-09-15")]
    [TestCase("The board said on December 20 that the port would close.", "on December 20", "2021-12-20")]
    [TestCase("The board said on Sept. 3 that the port would close.", "on Sept. 3", "2022-09-03")]
    [TestCase("The board said yesterday that the port would close.", "yesterday", "2022-09-21")]
    [TestCase("The board said last month that the port would close.", "last month", "2022-08")]
    [TestCase("The board said earlier this week that the port would close.", "earlier this week", "2022-W38")]
    [TestCase("Earlier this week, the board said that the port would close.", "Earlier this week", "2022-W38")]
    public void TheDayIsToldAgainstTheDayOfPublication(string sentence, string words, string? value)
    {
        var when = Report.Of(sentence).Attributions[0].When;

        Assert.That((when?.Text, when?.Value), Is.EqualTo((words, value)));
    }

    [Test]
    public void ADateOfTheContentIsNotThatOfTheStatement()
    {
        Assert.That(Report.Of("The board said that the port would close on Tuesday.").Attributions[0].When, Is.Null);
    }

    [Test]
    public void ADateAfterAnotherVerbIsNotThatOfTheStatement()
    {
        Assert.That(Report.Of("“The port will close,” said Anna Weber, who was elected on Tuesday.").Attributions[0].When, Is.Null);
    }

    [Test]
    public void ANumberThatIsNoYearIsNotTakenForOne()
    {
        var when = Report.Of("The board said in May 12 times that the port would close.").Attributions[0].When;

        Assert.That(when?.Value, Is.AnyOf(null, "2022-05", "2022-05-12"));
    }

    [Test]
    public void ADayThatDoesNotExistHasNoValue()
    {
        Assert.That(Report.Of("The board said on February 31 that the port would close.").Attributions[0].When?.Value, Is.Null);
    }
}

namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class ParagraphTests
{
    [TestCase("One.\n\nTwo.")]
    [TestCase("One.\r\n\r\nTwo.")]
    [TestCase("One.\r\rTwo.")]
    [TestCase("One.\rTwo.")]
    [TestCase("One.\u2029Two.")]
    [TestCase("One.\u2028Two.")]
    [TestCase("One.\u0085\u0085Two.")]
    [TestCase("\ufeffOne.\n \t\u00a0\nTwo.\n\n\n")]
    [TestCase("  One.\t\n\tTwo.")]
    public void LineBreaksOfAnyKindPartParagraphs(string text) =>
        Assert.That(Segmenting.Paragraphs(text), Is.EqualTo(new[] { "One.", "Two." }));

    [Test]
    public void OneLineAParagraphStaysSo()
    {
        const string Text = "The council voted on Monday to close the old bridge over the river for good.\nIt will reopen never.\nNobody was surprised by the vote, which had been expected since the summer, when cracks had been found.\nThe end.";
        Assert.That(Segmenting.Paragraphs(Text), Has.Length.EqualTo(4));
    }

    [Test]
    public void HardWrappedLinesAreJoined()
    {
        const string Text = """
            The council voted on Monday to close the old bridge over the river for
            good, after engineers had found cracks in two of its piers, and after a
            summer in which traffic had been led over the new one, said the mayor,
            who had fought for its repair.

            Nobody was surprised. The vote had been expected since the cracks were
            found, and the money was never there.
            """;
        Assert.That(Segmenting.Paragraphs(Text), Has.Length.EqualTo(2));
        Assert.That(Segmenting.Sentences(Text), Has.Length.EqualTo(3));
    }

    [Test]
    public void LineThatGoesOnInLowerCaseIsJoined() =>
        Assert.That(Segmenting.Paragraphs("The council voted on Monday to close the old bridge,\nsaid the mayor."), Has.Length.EqualTo(1));

    [TestCase("")]
    [TestCase("\ufeff")]
    [TestCase(" \r\n\t\n")]
    public void NothingButBlanksHasNoParagraph(string text) => Assert.That(Segmenting.Paragraphs(text), Is.Empty);
}

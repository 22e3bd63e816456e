namespace Attribution.Readers.Tests;

[TestFixture]
internal sealed class MarkdownTests
{
    private const string Page = """
        ---
        title: "Bridge: closed"
        author: [Ada Moss, Bo Lind]
        date: 2022-09-17
        tags: {a: [b
        ---

        # Bridge *closed* for winter

        The **council** voted to close the
        old bridge, [the mayor said](https://news.example "a title") on Mon&shy;day. `Nobody` objected.

        ![A picture](bridge.jpg)

        > “We had no choice,” she said.

        - Buses go round
        - The ferry runs twice

        ```
        code is no text
        ```

        <div>Not this</div>

        He paid 5\* &amp; left un**believ**able debts.
        """;

    [Test]
    public void WordsOfParagraphsListsAndQuotationsAreTheText() =>
        Assert.That(Reading.Read(Page, "a.md").Text, Is.EqualTo("""
            Bridge closed for winter

            The council voted to close the old bridge, the mayor said on Monday. Nobody objected.

            “We had no choice,” she said.

            Buses go round

            The ferry runs twice

            He paid 5* & left unbelievable debts.
            """.ReplaceLineEndings("\n")));

    [Test]
    public void FrontMatterAndHeadingSayWhatItIs()
    {
        var article = Reading.Read(Page, "a.md");
        Assert.That((article.Title, article.Byline, article.PublishedOn), Is.EqualTo(("Bridge closed for winter", "Ada Moss, Bo Lind", (DateOnly?)new DateOnly(2022, 9, 17))));
    }

    [TestCase("Bridge")]
    [TestCase("council")]
    [TestCase("old bridge")]
    [TestCase("mayor said")]
    [TestCase("Nobody")]
    [TestCase("day.")]
    [TestCase("no choice")]
    [TestCase("ferry runs")]
    [TestCase("debts")]
    public void MapLeadsToTheInput(string word) =>
        Assert.That(Reading.Read(Page, "a.md").InputAt(word), Is.EqualTo(word));

    [TestCase("> ", 2000)]
    [TestCase("- ", 2000)]
    [TestCase("[", 300_000)]
    [TestCase("*a ", 300_000)]
    public void BombsAreRefused(string mark, int times) =>
        Assert.That(Reading.ErrorOf(string.Concat(Enumerable.Repeat(mark, times)) + "x", "a.md"), Does.Contain("too deeply").Or.Contain("limit MaxDepth"));
}

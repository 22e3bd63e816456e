namespace Attribution.Tests.Attributions;

/// <summary>Words that stand beside a cue but are not what it introduces.</summary>
[TestFixture]
internal sealed class BorrowedContentTests
{
    [Test]
    public void SentenceWithAClauseOfItsOwnTakesNoQuotationFromTheOneBefore() => Assert.That(
        Analysis.Lines("“I will not run a ward without staff,” the director said. “It is wrong.”\n\nAccording to the health board, one post in five is empty."),
        Has.Some.EqualTo("the health board | According to | one post in five is empty"));

    [Test]
    public void MarkOfAnonymityIsNoClaim() => Assert.That(
        Analysis.Lines("A nurse, who asked not to be named, said that she had worked six nights in a row."),
        Is.EqualTo(new[] { "A nurse, who asked not to be named | said | that she had worked six nights in a row" }));
}

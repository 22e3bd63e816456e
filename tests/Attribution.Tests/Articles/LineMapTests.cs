using Attribution.Articles;

namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class LineMapTests
{
    [TestCase(0, 1, 1)]
    [TestCase(1, 1, 2)]
    [TestCase(2, 2, 1)]
    [TestCase(4, 2, 3)]
    [TestCase(5, 3, 1)]
    [TestCase(6, 4, 1)]
    [TestCase(8, 4, 3)]
    [TestCase(99, 4, 94)]
    [TestCase(-1, 1, 1)]
    public void OffsetsAreLocated(int offset, int line, int column) =>
        Assert.That(new LineMap("a\nb\r\n\r\U0001f600").Locate(offset), Is.EqualTo((line, column)));

    [TestCase("", 1)]
    [TestCase("a", 1)]
    [TestCase("a\n", 2)]
    [TestCase("\r\n\r\n", 3)]
    public void LinesAreCounted(string text, int count) => Assert.That(new LineMap(text).Count, Is.EqualTo(count));
}

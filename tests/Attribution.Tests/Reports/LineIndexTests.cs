using Attribution.Reports;

namespace Attribution.Tests.Reports;

public sealed class LineIndexTests
{
    [TestCase("a\nb", 2, 2, 1)]
    [TestCase("a\r\nb", 3, 2, 1)]
    [TestCase("a\rb", 2, 2, 1)]
    [TestCase("a\r\rb", 3, 3, 1)]
    [TestCase("a\n\nb", 3, 3, 1)]
    [TestCase("abc", 2, 1, 3)]
    [TestCase("abc", 3, 1, 4)]
    [TestCase("a\n", 2, 2, 1)]
    [TestCase("", 0, 1, 1)]
    public void LineAndColumnOfAnOffset(string text, int offset, int line, int column) =>
        Assert.That(new LineIndex(text).At(offset), Is.EqualTo((line, column)));

    [FsCheck.NUnit.Property]
    public bool ColumnCountsBackToTheStartOfItsLine(FsCheck.NonNull<string> text)
    {
        var index = new LineIndex(text.Get);
        return Enumerable.Range(0, text.Get.Length + 1).All(offset => StartsLine(text.Get, offset + 1 - index.At(offset).Column));
    }

    private static bool StartsLine(string text, int offset) => offset == 0 || text[offset - 1] is '\n' or '\r';
}

using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class LineWrapperTests
{
    [Test]
    public void LinesAfterTheFirstHang() => Assert.That(Wrap(12, "one two three four"), Is.EqualTo("  one two\n    three\n    four\n"));

    [Test]
    public void WordInTwoStylesIsNotTornApart() => Assert.That(Wrap(12, "aaa bbb", "ccc ddd"), Is.EqualTo("  aaa bbbccc\n    ddd\n"));

    [Test]
    public void WordLongerThanTheLineStandsWhole() => Assert.That(Wrap(8, "a aaaaaaaaaaaa b"), Is.EqualTo("  a\n    aaaaaaaaaaaa\n    b\n"));

    [Test]
    public void WideCharactersTakeTwoColumns() => Assert.That(Wrap(10, "日本 日本 日本"), Is.EqualTo("  日本\n    日本\n    日本\n"));

    [FsCheck.NUnit.Property]
    public bool NoWordIsLostAndNoLineIsTooLong(FsCheck.NonEmptyArray<byte> lengths)
    {
        var words = lengths.Get.Select(length => new string('x', length % 9 + 1)).ToArray();
        var text = Wrap(20, string.Join(' ', words));
        return text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries).SequenceEqual(words) && text.Split('\n').All(line => line.Length <= 20);
    }

    private static string Wrap(int width, params string[] runs)
    {
        var output = new StringWriter();
        new LineWrapper(new PlainOutput(output), width).Write(2, 4, [.. runs.Select((run, i) => new StyledRun(run, i % 2 == 0 ? TextStyle.Plain : TextStyle.Strong))]);
        return output.ToString();
    }
}

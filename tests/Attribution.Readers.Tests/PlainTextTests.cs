using System.Text;

namespace Attribution.Readers.Tests;

[TestFixture]
internal sealed class PlainTextTests
{
    private const string Sentence = "The ferry’s owner said: “Nous verrons, déjà” — and left. ";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(Encoding.UTF8.GetBytes(Sentence), Sentence).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)], "\uFEFF" + Sentence).SetArgDisplayNames("UTF-8 with a mark");
        yield return new TestCaseData((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)], "\uFEFF" + Sentence).SetArgDisplayNames("UTF-16 LE with a mark");
        yield return new TestCaseData((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)], "\uFEFF" + Sentence).SetArgDisplayNames("UTF-16 BE with a mark");
        yield return new TestCaseData(Encoding.Unicode.GetBytes(Sentence), Sentence).SetArgDisplayNames("UTF-16 LE without");
        yield return new TestCaseData(Encoding.BigEndianUnicode.GetBytes(Sentence), Sentence).SetArgDisplayNames("UTF-16 BE without");
        yield return new TestCaseData((byte[])[0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sentence)], "\uFEFF" + Sentence).SetArgDisplayNames("UTF-32 with a mark");
        yield return new TestCaseData(Windows1252.GetBytes(Sentence), Sentence).SetArgDisplayNames("Windows-1252");
        yield return new TestCaseData(Encoding.Latin1.GetBytes("déjà vu à Orléans"), "déjà vu à Orléans").SetArgDisplayNames("Latin-1");
    }

    [Test]
    public void CommentsThatAcceptFindingsAreNoPartOfTheArticle()
    {
        var article = Reading.Read("The port closes.\n<!-- attribution: accept 00112233445566AA known -->\n# attribution: accept ffeeddccbbaa9988\nThe river is high.\n", "a.txt");
        Assert.That(article.Accepted, Is.EqualTo(new[] { "00112233445566aa", "ffeeddccbbaa9988" }));
        Assert.That(article.Text, Has.Length.EqualTo(article.Input.Length));
        Assert.That(article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Is.EqualTo("The port closes. The river is high.".Split(' ')));
    }

    [TestCase("<!-- attribution: accept 0011 -->")]
    [TestCase("The mill.\n# attribution: accept everything\n")]
    public void ACommentWithoutAFingerprintIsWarnedOf(string text)
    {
        var article = Reading.Read(text, "a.txt");
        Assert.That(article.Accepted, Is.Empty);
        Assert.That(article.Warnings, Has.Exactly(1).Contains("needs the fingerprint of a finding"));
    }

    [TestCase("Roe spoke of # attribution: accept 0011223344556677 in passing.")]
    [TestCase("<!-- attribution: accept 0011223344556677 and no end")]
    [TestCase("<!-- nothing --> attribution: refuse 0011223344556677")]
    public void OtherTextStaysAsItIs(string text)
    {
        var article = Reading.Read(text, "a.txt");
        Assert.That((article.Text, article.Accepted.Count), Is.EqualTo((text, 0)));
    }

    [TestCaseSource(nameof(Encodings))]
    public void EveryUsualEncodingIsFoundOut(byte[] bytes, string text)
    {
        var article = Reading.Read(bytes, "a.txt");
        Assert.That(article.Text, Is.EqualTo(text));
        Assert.That(article.IsInput, Is.True);
        Assert.That(article.Map, Is.Empty);
    }

    [Test]
    public void ACharacterCutOffAtTheEndDoesNotSpoilTheRest()
    {
        var bytes = Encoding.UTF8.GetBytes(Sentence.TrimEnd() + "é");
        var article = Reading.Read(bytes[..^1], "a.txt");
        Assert.That(article.Text, Does.StartWith(Sentence.TrimEnd()));
        Assert.That(article.Warnings, Has.Exactly(1).Contains("broken UTF-8"));
    }

    [Test]
    public void AnythingButUtf8IsSaid() =>
        Assert.That(Reading.Read(Windows1252.GetBytes(Sentence), "a.txt").Warnings, Is.EqualTo(new[] { "not UTF-8; read as Windows-1252" }));

    [TestCase("%PDF-1.7 trailer", "PDF")]
    [TestCase("{\\rtf1 text}", "RTF")]
    [TestCase("A line\0and another", "NUL bytes, the first at 6")]
    [TestCase("\u0001\u0002\u0003\u0004 some text", "control characters")]
    [TestCase("GIF89a and so on", "GIF")]
    public void WhatIsNoTextIsRefused(string content, string because) =>
        Assert.That(Reading.ErrorOf(content, "a.txt"), Does.Contain(because));

    [Test]
    public void AnInputOverTheLimitIsRefusedBeforeItIsRead() =>
        Assert.That(
            Reading.ErrorOf(new string('a', 2000), "a.txt", new ReaderOptions { MaxBytes = 1000 }),
            Is.EqualTo("2,000 bytes are more than the 1,000 allowed (limit MaxBytes)"));

    [TestCase("a.txt", "The mayor said so.", ExpectedResult = InputFormat.Text)]
    [TestCase("a", "{ this is no JSON", ExpectedResult = InputFormat.Text)]
    [TestCase("", "{\"text\": \"The mayor said so.\"}", ExpectedResult = InputFormat.Json)]
    [TestCase("", "{\"words\": \"The mayor said so.\"}", ExpectedResult = InputFormat.Text)]
    [TestCase("a.JSON", "{\"text\": \"The mayor said so.\"}", ExpectedResult = InputFormat.Json)]
    [TestCase("a.md", "The mayor said so.", ExpectedResult = InputFormat.Markdown)]
    [TestCase("a.jsonl", "{\"text\": \"The mayor said so.\"}", ExpectedResult = InputFormat.Jsonl)]
    public InputFormat FormIsFoundByNameThenContent(string name, string content) => Reading.Read(content, name).Format;
}

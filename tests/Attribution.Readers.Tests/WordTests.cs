using System.IO.Compression;
using System.Text;
using Attribution.Articles;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentFormat.OpenXml;

namespace Attribution.Readers.Tests;

[TestFixture]
internal sealed class WordTests
{
    private static readonly ReaderOptions Small = new() { MaxUnpackedBytes = 10_000 };

    [Test]
    public void ParagraphsAreReadAsTheyWereAccepted()
    {
        var article = Reading.Read(Document(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), Run("Bridge closed")),
            new Paragraph(),
            new Paragraph(Run("The coun"), Run("cil "), new DeletedRun(new Run(new DeletedText("never "))), new InsertedRun(Run("voted")), Run(" on it.")),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Caption" }), Run("Figure 1")),
            new Table(new TableRow(new TableCell(new Paragraph(Run("A cell says so.")))))), "a.docx");
        Assert.That(article.Text, Is.EqualTo("Bridge closed\n\nThe council voted on it.\n\nA cell says so."));
        Assert.That(article.Title, Is.EqualTo("Bridge closed"));
    }

    [Test]
    public void MapNamesParagraphs() =>
        Assert.That(
            Reading.Read(Document(new Paragraph(Run("One.")), new Paragraph(), new Paragraph(Run("Three."))), "a.docx").Map,
            Is.EqualTo(new[] { new MapPoint(0, 1), new MapPoint(6, 3) }));

    [Test]
    public void PropertiesSayWhoAndWhen()
    {
        var article = Reading.Read(Document(new Paragraph(Run("One."))), "");
        Assert.That((article.Format, article.Byline, article.PublishedOn), Is.EqualTo((InputFormat.Docx, "Ada Moss", (DateOnly?)new DateOnly(2022, 9, 17))));
    }

    [Test]
    public void ADocumentCutShortIsRefused() =>
        Assert.That(Reading.ErrorOf(Document(new Paragraph(Run("One.")))[..^300], "a.docx"), Does.StartWith("not a whole Word document"));

    [Test]
    public void AnotherArchiveIsRefused() =>
        Assert.That(Reading.ErrorOf(Zip("readme.txt", "hello"), "a.docx"), Is.Not.Empty);

    [Test]
    public void AZipBombIsRefused() =>
        Assert.That(Reading.ErrorOf(Document(new Paragraph(Run(new string('a', 100_000)))), "a.docx", Small), Does.Contain("limit MaxUnpackedBytes"));

    [Test]
    public void ABombThatStatesASmallSizeIsRefusedToo()
    {
        var bytes = Document(new Paragraph(Run(new string('a', 100_000))));
        UnderstateSizes(bytes);
        Assert.That(Reading.ErrorOf(bytes, "a.docx", Small), Is.Not.Empty);
    }

    [Test]
    public void DeepNestingIsRefused()
    {
        var xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 2000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 2000)) + "</w:body></w:document>";
        Assert.That(Reading.ErrorOf(WithMainPart(xml), "a.docx"), Does.Contain("limit MaxDepth"));
    }

    [Test]
    public void EntitiesAreNotExpanded()
    {
        const string Bomb = """<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";
        Assert.That(Reading.ErrorOf(WithMainPart(Bomb), "a.docx"), Does.StartWith("not a whole Word document"));
    }

    /// <summary>A sound document.</summary>
    public static byte[] Sample() => Document(new Paragraph(Run("The mayor said so.")), new Paragraph(Run("She left.")));

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static byte[] Document(params OpenXmlElement[] blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(blocks));
            document.PackageProperties.Creator = "Ada Moss";
            document.PackageProperties.Created = new DateTime(2022, 9, 17, 8, 0, 0, DateTimeKind.Utc);
        }
        return stream.ToArray();
    }

    private static byte[] WithMainPart(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(Document(new Paragraph()));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
        return stream.ToArray();
    }

    private static byte[] Zip(string name, string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry(name).Open())
            entry.Write(Encoding.UTF8.GetBytes(content));
        return stream.ToArray();
    }

    /// <summary>Writes a size of 100 into every entry of the archive's directory and of its local heads.</summary>
    private static void UnderstateSizes(byte[] bytes)
    {
        for (var at = 0; at + 30 < bytes.Length; at++)
            if (bytes.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
                BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 100);
            else if (bytes.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
                BitConverter.TryWriteBytes(bytes.AsSpan(at + 22), 100);
    }
}

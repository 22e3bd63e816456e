using System.IO.Compression;
using System.Xml;
using Attribution.Readers.Texts;
using DocumentFormat.OpenXml.Packaging;

namespace Attribution.Readers.Word;

/// <summary>Reads a Word document as a stream of its main part, so that neither size nor nesting can exhaust the host.</summary>
internal static class WordReader
{
    public static ReadArticle Read(ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        if (!bytes.StartsWith("PK"u8))
            throw new ReaderException("not a Word document (.docx): it is no zip archive");
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            CheckSize(stream, options);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaxUnpackedBytes });
            return Read(document, options);
        }
        catch (XmlException e) when (e.Message.Contains("MaxCharacters", StringComparison.Ordinal))
        {
            throw TooLarge(options, e);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or UriFormatException)
        {
            throw new ReaderException("not a whole Word document (.docx); open it in Word and save it again", e);
        }
    }

    /// <summary>The sizes that the archive states; parts that unpack to more than they state are refused while they are read.</summary>
    private static void CheckSize(MemoryStream stream, ReaderOptions options)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        long total = 0;
        foreach (var entry in archive.Entries)
            if ((total += entry.Length) > options.MaxUnpackedBytes)
                throw TooLarge(options, null);
        stream.Position = 0;
    }

    private static ReaderException TooLarge(ReaderOptions options, Exception? inner) =>
        new($"the document unpacks to more than {options.MaxUnpackedBytes:N0} bytes (limit MaxUnpackedBytes)", inner);

    private static ReadArticle Read(WordprocessingDocument document, ReaderOptions options)
    {
        if (document.MainDocumentPart is not { } main)
            throw new ReaderException("a package without a Word document in it");
        var text = new WordText(options);
        text.Read(main);
        var properties = document.PackageProperties;
        return new ReadArticle
        {
            Text = text.Text.ToString(),
            Format = InputFormat.Docx,
            Input = "",
            Title = text.Title ?? Named(properties.Title),
            Byline = Named(properties.Creator),
            PublishedOn = properties.Created is { } created ? DateOnly.FromDateTime(created) : null,
            Map = text.Text.Map,
        };
    }

    private static string? Named(string? property) => string.IsNullOrWhiteSpace(property) ? null : property.Trim();
}

using Attribution.Readers.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Attribution.Readers.Word;

/// <summary>The words of a document's paragraphs, as they are accepted: what a reviewer deleted is left out, and so are captions and tables of contents.</summary>
internal sealed class WordText(ReaderOptions options)
{
    private readonly List<ParagraphOnHand> open = [];
    private int paragraphs, elements, depth, leftOut;

    public MappedText Text { get; } = new();

    /// <summary>The first paragraph in the style of a title, or null.</summary>
    public string? Title { get; private set; }

    public void Read(MainDocumentPart part)
    {
        using var reader = OpenXmlReader.Create(part, readMiscNodes: false);
        while (reader.Read())
        {
            Count(reader);
            if (reader.IsStartElement)
                Start(reader);
            if (reader.IsEndElement)
                End(reader);
        }
    }

    private void Count(OpenXmlReader reader)
    {
        depth += (reader.IsStartElement ? 1 : 0) - (reader.IsEndElement ? 1 : 0);
        if (depth > options.MaxDepth)
            throw new ReaderException($"the document nests more than {options.MaxDepth} elements (limit MaxDepth)");
        if (reader.IsStartElement && ++elements > options.MaxElements)
            throw new ReaderException($"the document has more than {options.MaxElements:N0} elements (limit MaxElements)");
    }

    private void Start(OpenXmlReader reader)
    {
        if (leftOut > 0 || IsLeftOut(reader.ElementType))
            leftOut++;
        else if (reader.ElementType == typeof(Paragraph))
            open.Add(new ParagraphOnHand(++paragraphs));
        else if (open.Count > 0)
            open[^1].Add(reader);
    }

    private void End(OpenXmlReader reader)
    {
        if (leftOut > 0)
        {
            leftOut--;
            return;
        }
        if (reader.ElementType != typeof(Paragraph) || open.Count == 0)
            return;
        var done = open[^1];
        open.RemoveAt(open.Count - 1);
        Write(done);
    }

    /// <summary>What has a second version beside it, was deleted or moved away, or is drawn.</summary>
    private static bool IsLeftOut(Type element) =>
        element == typeof(AlternateContentFallback) || element == typeof(DeletedRun) || element == typeof(MoveFromRun) || element == typeof(Drawing) || element == typeof(Picture)
        || element == typeof(FieldCode) || element == typeof(DeletedText) || element == typeof(PreviousParagraphProperties);

    private void Write(ParagraphOnHand paragraph)
    {
        if (paragraph.IsEmpty || paragraph.HasStyle("Caption") || paragraph.HasStyle("TOC"))
            return;
        Text.StartNumbered(paragraph.Number);
        Text.Append(paragraph.Words, MappedText.Unknown);
        if (Title is null && (paragraph.HasStyle("Title") || paragraph.HasStyle("Heading1")) && paragraph.Number <= 5)
            Title = string.Join(' ', paragraph.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Writes the chosen paragraphs down, each character with its place in the input.</summary>
internal static class PageWriter
{
    public static MappedText Write(IEnumerable<PageBlock> blocks)
    {
        var text = new MappedText();
        foreach (var block in blocks)
        {
            text.StartParagraph();
            foreach (var piece in block.Pieces)
                Write(text, piece);
        }
        return text;
    }

    private static void Write(MappedText text, PagePiece piece)
    {
        var point = -1;
        for (var i = 0; i < piece.Text.Length; i++)
        {
            while (point + 1 < piece.Map.Length && piece.Map[point + 1].Text <= i)
                point++;
            text.Append(piece.Text[i], point < 0 ? MappedText.Unknown : piece.Map[point].Input + i - piece.Map[point].Text);
        }
    }
}

namespace Attribution.Articles;

/// <summary>
/// Turns an offset into a line and a column, both counted from 1, columns in UTF-16 code units.
/// Lines end at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>. Immutable, and safe to share between threads.
/// </summary>
internal sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _starts = Starts(text);
    }

    /// <summary>The number of lines; a text that ends in a line break has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of <paramref name="offset"/>; beyond the text its last line goes on.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var found = Array.BinarySearch(_starts, Math.Max(0, offset));
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Math.Max(0, offset) - _starts[line] + 1);
    }

    private static int[] Starts(string text)
    {
        var starts = new List<int>(text.Length / 64 + 1) { 0 };
        var at = 0;
        while (at < text.Length)
        {
            var step = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (step < 0)
                break;
            at += step;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
        return starts.ToArray();
    }
}

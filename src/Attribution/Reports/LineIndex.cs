namespace Attribution.Reports;

/// <summary>Tells the line and column of offsets. Lines end with LF, CR or CR LF.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length;)
        {
            var next = i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1);
            starts.Add(next);
            var step = text.AsSpan(next).IndexOfAny('\r', '\n');
            i = step < 0 ? -1 : next + step;
        }
    }

    /// <summary>1-based line and column (UTF-16 code units) of an offset.</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}

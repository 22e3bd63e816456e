using Attribution.Articles;

namespace Attribution.Reports.Writers;

/// <summary>Leads from places in a report's text to places in the file that an editor has open.</summary>
internal sealed class FilePlaces
{
    private const int LongestEntity = 40;

    private readonly ArticleReport article;
    private readonly string input;
    private readonly LineMap? lines;

    /// <param name="article">The article of the report.</param>
    /// <param name="input">The decoded file; null or empty where it is not at hand or holds no lines, as .docx.</param>
    public FilePlaces(ArticleReport article, string? input)
    {
        (this.article, this.input) = (article, input ?? "");
        lines = this.input.Length > 0 && article.Map is { Count: > 0 } ? new LineMap(this.input) : null;
    }

    /// <summary>Null where the place in the file is not known.</summary>
    public FilePlace? Of(ReportSpan span)
    {
        if (article.Text is null)
            return AsWritten(span);
        if (article.Map is not { Count: > 0 } map || InputAt(map, span.Start) is not { } start)
            return null;
        return lines is null ? new FilePlace(start) : Between(start, InputAt(map, span.End - 1) ?? start);
    }

    /// <summary>The text of the report is the file.</summary>
    private static FilePlace AsWritten(ReportSpan span)
    {
        var (line, column) = new LineMap(span.Text).Locate(span.Text.Length);
        return new FilePlace(span.Line)
        {
            Columns = (span.Column, span.Line + line - 1, line == 1 ? span.Column + column - 1 : column),
            Characters = new TextSpan(span.Start, span.End),
        };
    }

    private FilePlace? Between(int start, int last)
    {
        if (start >= input.Length || last < start)
            return null;
        var end = Math.Min(After(last), input.Length);
        var ((line, column), (endLine, endColumn)) = (lines!.Locate(start), lines.Locate(end));
        return new FilePlace(line) { Columns = (column, endLine, endColumn), Characters = new TextSpan(start, end) };
    }

    /// <summary>Behind a character, which the file may write as an entity.</summary>
    private int After(int last)
    {
        if (last >= input.Length || input[last] != '&')
            return last + 1;
        var rest = input.AsSpan(last + 1, Math.Min(LongestEntity, input.Length - last - 1));
        var length = rest.IndexOf(';');
        return last + (length > 0 && IsEntity(rest[..length]) ? length + 2 : 1);
    }

    private static bool IsEntity(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
            if (character != '#' && !char.IsAsciiLetterOrDigit(character))
                return false;
        return true;
    }

    /// <summary>The place in the input, or for documents without lines the number of the paragraph.</summary>
    private int? InputAt(IReadOnlyList<MapPoint> map, int offset)
    {
        int low = 0, high = map.Count - 1;
        if (offset < map[0].Text)
            return null;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = map[middle].Text <= offset ? (middle, high) : (low, middle - 1);
        }
        return lines is null ? map[low].Input : map[low].Input + offset - map[low].Text;
    }
}

using Attribution.Articles;

namespace Attribution.Reports.Writers.Html;

/// <summary>
/// Goes through the article once and cuts it where a mark begins or ends. Each piece becomes one element with the
/// classes of all marks over it, so that marks that cross each other still give well-formed markup.
/// </summary>
internal sealed class MarkSweep(string text, List<Mark> marks, List<Insertion> insertions)
{
    private readonly List<Mark> active = [];
    private int nextMark;
    private int nextInsertion;

    /// <summary>Whether anything is shown in a paragraph that is yet to be written.</summary>
    public bool Shows(TextSpan paragraph) =>
        active.Exists(mark => mark.End > paragraph.Start) || (nextMark < marks.Count && marks[nextMark].Start < paragraph.End);

    /// <summary>Writes a paragraph. Paragraphs must come in text order; what lies between them is skipped.</summary>
    public void Write(TextSpan paragraph, HtmlOutput html)
    {
        while (nextInsertion < insertions.Count && insertions[nextInsertion].At < paragraph.Start)
            nextInsertion++;
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            Insert(at, html, isEnd: false);
            Enter(at);
            var end = EndOfPiece(at, paragraph.End);
            WritePiece(new TextSpan(at, end), html);
            at = end;
        }
        Insert(paragraph.End, html, isEnd: true);
    }

    private void Insert(int at, HtmlOutput html, bool isEnd)
    {
        while (nextInsertion < insertions.Count && insertions[nextInsertion].At <= at && (!isEnd || insertions[nextInsertion].IsEnd))
            insertions[nextInsertion++].Write(html);
    }

    private void Enter(int at)
    {
        active.RemoveAll(mark => mark.End <= at);
        for (; nextMark < marks.Count && marks[nextMark].Start <= at; nextMark++)
            if (marks[nextMark].End > at)
                active.Add(marks[nextMark]);
    }

    private int EndOfPiece(int at, int end)
    {
        foreach (var mark in active)
            end = Math.Min(end, mark.End);
        if (nextMark < marks.Count)
            end = Math.Min(end, marks[nextMark].Start);
        if (nextInsertion < insertions.Count && insertions[nextInsertion].At > at)
            end = Math.Min(end, insertions[nextInsertion].At);
        return end;
    }

    private void WritePiece(TextSpan piece, HtmlOutput html)
    {
        if (active.Count == 0)
        {
            html.Text(piece.In(text));
            return;
        }
        var classes = string.Join(' ', active.SelectMany(mark => mark.Classes.Split(' ')).Distinct());
        var source = active.FindLast(mark => mark.Source is not null)?.Source;
        html.Markup(source is null ? $"<span class=\"{classes}\">" : $"<a href=\"#{source}\" class=\"{classes}\">");
        html.Text(piece.In(text));
        html.Markup(source is null ? "</span>" : "</a>");
    }
}

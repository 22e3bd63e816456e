using Attribution.Articles;

namespace Attribution.Reports.Writers.Html;

/// <summary>The article itself: its paragraphs with everything that is marked in them, the findings beside, and what was left out folded away.</summary>
internal sealed class ArticleSection
{
    private readonly ReportView view;
    private readonly HtmlOutput html;
    private readonly MarkSweep sweep;
    private readonly ILookup<int, NumberedFinding> notes;

    public ArticleSection(ReportView view, HtmlOutput html)
    {
        this.view = view;
        this.html = html;
        var marks = new ArticleMarks(view);
        sweep = new MarkSweep(view.Text, marks.Marks, marks.Insertions);
        notes = view.Findings.Where(finding => finding.Finding.Places.Count > 0).ToLookup(finding => ParagraphAt(finding.Finding.Places[0].Start));
    }

    public void Write()
    {
        html.Markup("<article class=\"text\" aria-label=\"The article\" dir=\"auto\">\n");
        for (var i = 0; i < view.Paragraphs.Count;)
            i = view.IsInBody(view.Paragraphs[i]) ? WriteParagraph(i) : WriteLeftOut(i);
        html.Markup("</article>\n");
    }

    private int WriteParagraph(int index)
    {
        var paragraph = view.Paragraphs[index];
        var isTitle = Coverage.IsTitle(view, paragraph);
        // The title stands at the head of the page already.
        if (isTitle && !sweep.Shows(paragraph))
            return index + 1;
        html.Markup("<div class=\"para\">\n");
        FindingNotes.WriteBeside(notes[index], html);
        var element = isTitle ? "h2" : "p";
        html.Markup($"<{element}>");
        sweep.Write(paragraph, html);
        html.Markup($"</{element}>\n</div>\n");
        return index + 1;
    }

    private int ParagraphAt(int offset)
    {
        var (low, high) = (0, view.Paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = view.Paragraphs[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Menus, captions and comments: there for whoever asks, out of the way of whoever reads.</summary>
    private int WriteLeftOut(int index)
    {
        var end = index;
        while (end < view.Paragraphs.Count && !view.IsInBody(view.Paragraphs[end]))
            end++;
        html.Markup("<details class=\"left-out\"><summary>");
        html.Text($"{Wording.Capitalised(Wording.Count(end - index, "paragraph", "paragraphs"))} not taken for the article");
        html.Markup("</summary>");
        for (var i = index; i < end; i++)
            html.Element("p", view.Paragraphs[i].In(view.Text).ToString());
        html.Markup("</details>\n");
        return end;
    }
}

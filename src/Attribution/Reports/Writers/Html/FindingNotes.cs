namespace Attribution.Reports.Writers.Html;

/// <summary>Findings as notes, one a check: beside the words that they are about, or at the head where they are about the whole article.</summary>
internal static class FindingNotes
{
    /// <summary>The notes on one paragraph.</summary>
    public static void WriteBeside(IEnumerable<NumberedFinding> findings, HtmlOutput html)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Finding.Id, finding.Finding.Severity)))
            WriteNote([.. group], html);
    }

    /// <summary>What is about the article as a whole.</summary>
    public static void WriteGeneral(ReportView view, HtmlOutput html)
    {
        var general = view.Findings.Where(finding => finding.Finding.Places.Count == 0).ToArray();
        if (general.Length == 0)
            return;
        html.Markup("<section class=\"general\" aria-labelledby=\"general\"><h2 id=\"general\">About the whole article</h2>\n");
        WriteBeside(general, html);
        html.Markup("</section>\n");
    }

    private static void WriteNote(NumberedFinding[] findings, HtmlOutput html)
    {
        var first = findings[0];
        html.Markup($"<div class=\"note {first.Style}\" role=\"note\"");
        html.Attribute("aria-label", $"{first.SeverityName}: {first.Finding.Title}");
        html.Markup($"><p class=\"head\"><span class=\"mark\" aria-hidden=\"true\">{first.Mark}</span> <span class=\"severity\">{first.SeverityName}</span> ");
        html.Element("strong", first.Finding.Title);
        html.Markup("</p>");
        foreach (var finding in findings)
            WriteMessage(finding, html);
        html.Markup("<details><summary>What to do</summary>");
        html.Element("p", first.Finding.Fix);
        html.Element("p class=\"why\"", first.Finding.Help);
        html.Element("p class=\"id\"", string.Join(" · ", first.Finding.Standards.Prepend(first.Finding.Id)));
        html.Markup("</details></div>\n");
    }

    private static void WriteMessage(NumberedFinding finding, HtmlOutput html)
    {
        html.Markup($"<p class=\"message f{finding.Number}\" id=\"{finding.Anchor}\">");
        html.Text(finding.Finding.Message);
        if (finding.Finding.Places.Count > 0)
        {
            html.Markup($" <a class=\"place\" href=\"#{finding.Anchor}at\">");
            html.Text(ReportText.Lines(finding.Finding.Places));
            html.Markup("</a>");
        }
        html.Markup("</p>");
    }
}

namespace Attribution.Reports.Writers.Html;

/// <summary>The foot of the page: what made it, and what it does not say.</summary>
internal static class PageFooter
{
    public static void Write(ReportView view, HtmlOutput html)
    {
        var analyzer = view.Report.Analyzer;
        html.Markup("<footer><p>");
        html.Text($"Made by {analyzer.Name} {analyzer.Version} with the rules {analyzer.Rules}. Findings advise: none says that a claim is false.");
        html.Markup("</p></footer>\n");
    }
}

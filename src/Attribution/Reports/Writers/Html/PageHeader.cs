using System.Globalization;
using Attribution.Findings;

namespace Attribution.Reports.Writers.Html;

/// <summary>The head of the page: what it is about, the figures in words and as a bar, how to read the marks.</summary>
internal static class PageHeader
{
    private const int LongestTitle = 200;

    public static string Title(SourcingReport report)
    {
        var title = ReportText.OneLine(report.Article.Title ?? "", LongestTitle);
        return title.Length > 0 ? title : ReportText.OneLine(report.Article.Path ?? "Untitled", LongestTitle);
    }

    public static void Write(ReportView view, SourcingBar bar, HtmlOutput html)
    {
        var report = view.Report;
        html.Markup("<header>\n");
        html.Element("p class=\"kicker\"", "Sourcing report");
        html.Markup("<h1 dir=\"auto\">");
        html.Text(Title(report));
        html.Markup("</h1>\n");
        html.Element("p class=\"origin\"", string.Join(" · ", Origin(report.Article)));
        html.Element("p class=\"headline\"", SummarySection.Headline(report));
        html.Markup("<ul class=\"figures\">");
        foreach (var line in SummarySection.Shares(report))
            html.Element("li", line);
        html.Markup("</ul>\n");
        bar.Write(html);
        WriteCounts(view, html);
        WriteControls(html);
        html.Markup("</header>\n");
    }

    private static IEnumerable<string> Origin(ArticleReport article) =>
        new[]
        {
            article.Outlet, article.Byline, article.PublishedOn is { } date ? Wording.Date(date) : null,
            $"{article.Words.ToString("N0", CultureInfo.InvariantCulture)} {(article.Words == 1 ? "word" : "words")}", article.Path,
        }.Where(part => !string.IsNullOrEmpty(part)).Select(part => ReportText.OneLine(part!, LongestTitle));

    private static void WriteCounts(ReportView view, HtmlOutput html)
    {
        html.Markup("<p class=\"counts\">");
        foreach (var group in view.Findings.GroupBy(finding => finding.Finding.Severity).OrderByDescending(group => group.Key))
        {
            html.Markup($"<a class=\"count {group.First().Style}\" href=\"#{group.First().Anchor}\"><span aria-hidden=\"true\">{group.First().Mark}</span> ");
            html.Text(Wording.Count(group.Count(), Singular(group.Key), Singular(group.Key) + "s"));
            html.Markup("</a> ");
        }
        html.Markup(view.Findings.Count == 0 ? "No findings.</p>\n" : "</p>\n");
    }

    private static string Singular(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What to show; plain check boxes that the style sheet alone obeys.</summary>
    private static void WriteControls(HtmlOutput html) =>
        html.Markup("""
            <div class="key"><p><span class="source named">Source</span> <span class="cue named">cue</span> <span class="content named">what is claimed</span></p>
            <fieldset><legend class="vh">Show</legend>
            <label><input type="checkbox" id="show-claims" checked> attributions</label>
            <label><input type="checkbox" id="show-own" checked> <span class="own">unattributed</span></label>
            <label><input type="checkbox" id="show-findings" checked> findings</label>
            </fieldset></div>

            """.ReplaceLineEndings("\n"));
}

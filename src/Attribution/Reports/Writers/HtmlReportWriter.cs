using System.Security.Cryptography;
using System.Text;
using Attribution.Reports.Writers.Html;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes a report as one HTML page that needs neither network nor scripts: the article with every attribution marked,
/// the sources in the margin, the findings beside the words that they are about. Thread-safe.
/// </summary>
internal static class HtmlReportWriter
{
    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    /// <summary>Writes <paramref name="report"/>, which was made from <paramref name="text"/>. Nothing in the text can become markup.</summary>
    public static void Write(TextWriter output, SourcingReport report, string text)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(text);
        var view = new ReportView(report, report.Article.Text ?? text);
        var html = new HtmlOutput(output);
        var bar = new SourcingBar(view);
        WriteHead(html, report, StyleSheet.Value + bar.Style() + Links.Style(view));
        html.Markup("<body>\n<a class=\"skip\" href=\"#article\">To the article</a>\n<div class=\"page\">\n");
        PageHeader.Write(view, bar, html);
        html.Markup("<main id=\"article\">\n");
        FindingNotes.WriteGeneral(view, html);
        new ArticleSection(view, html).Write();
        html.Markup("</main>\n");
        SourceCards.Write(view, html);
        PageFooter.Write(view, html);
        html.Markup("</div>\n</body>\n</html>\n");
    }

    /// <summary>The policy lets nothing load and nothing run; the one style sheet is known by its hash.</summary>
    private static void WriteHead(HtmlOutput html, SourcingReport report, string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        html.Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Markup($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Element("title", "Sourcing report: " + PageHeader.Title(report));
        html.Markup($"\n<style>{style}</style>\n</head>\n");
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

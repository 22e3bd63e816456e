using Attribution.Findings;

namespace Attribution.Reports.Writers.Html;

/// <summary>Tags behind a statement that tell what else its claim rests on: other sources, a confirmation, or that there is none.</summary>
internal sealed class ClaimTags
{
    private const int LongestName = 40;

    private readonly ReportView view;
    private readonly Dictionary<string, ClaimReport> claims = new(StringComparer.Ordinal);

    public ClaimTags(ReportView view)
    {
        this.view = view;
        foreach (var claim in view.Report.Claims)
            foreach (var attribution in claim.Attributions)
                claims[attribution] = claim;
    }

    public void Write(AttributionReport attribution, HtmlOutput html)
    {
        if (!claims.TryGetValue(attribution.Id, out var claim))
            return;
        switch (claim.Corroboration)
        {
            case Corroboration.Sources:
                WriteOthers(claim.Sources.Except(attribution.SourceIds), html);
                break;
            case Corroboration.Positive:
                html.Markup(" <span class=\"tag\">confirmed</span>");
                break;
            case Corroboration.Negative:
                html.Markup(" <span class=\"tag\">not confirmed</span>");
                break;
        }
    }

    private void WriteOthers(IEnumerable<string> sources, HtmlOutput html)
    {
        foreach (var source in sources.Select(view.SourceOf))
        {
            html.Markup(" <span class=\"tag\">also: <a");
            html.Attribute("href", "#" + source.Id);
            html.Markup(">");
            html.Text(ReportText.OneLine(source.Name, LongestName));
            html.Markup("</a></span>");
        }
    }
}

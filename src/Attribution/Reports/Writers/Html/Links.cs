using System.Text;

namespace Attribution.Reports.Writers.Html;

/// <summary>
/// Styles that tie together what belongs together: who points at a claim, its source or a finding about it sees all of
/// them stand out. Without scripts, each needs a rule of its own.
/// </summary>
internal static class Links
{
    public static string Style(ReportView view)
    {
        var style = new StringBuilder();
        foreach (var source in view.Cited)
            Add(style, source.Id.ToLowerInvariant(), source.Id);
        foreach (var attribution in view.Report.Attributions)
            Add(style, attribution.Id.ToLowerInvariant(), attribution.Id);
        foreach (var finding in view.Findings)
            Add(style, "f" + finding.Anchor[1..], finding.Anchor);
        return style.ToString();
    }

    private static void Add(StringBuilder style, string name, string anchor) =>
        style.Append(".page:has(.").Append(name).Append(":is(:hover,:focus-visible)) .").Append(name)
            .Append(",.page:has(#").Append(anchor).Append(":target) .").Append(name).Append("{--lit:var(--glow);--edge:var(--ink)}\n");
}

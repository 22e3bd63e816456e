using Attribution.Findings.Facts;
using Attribution.Sources;

namespace Attribution.Reports.Writers.Html;

/// <summary>The sources in the margin: who they are, on what terms, and what they are cited for.</summary>
internal static class SourceCards
{
    private const int LongestName = 160;
    private const int LongestContent = 90;

    public static void Write(ReportView view, HtmlOutput html)
    {
        html.Markup("<aside class=\"sources\" aria-labelledby=\"sources\"><h2 id=\"sources\">Sources</h2>\n");
        if (view.Cited.Count == 0)
            html.Markup("<p>Nobody is cited.</p>");
        html.Markup("<ol class=\"cards\">\n");
        var tags = new ClaimTags(view);
        foreach (var source in view.Cited.OrderByDescending(source => view.Report.Attributions.Count(attribution => attribution.SourceIds.Contains(source.Id))))
            WriteCard(view, source, tags, html);
        html.Markup("</ol></aside>\n");
    }

    private static void WriteCard(ReportView view, SourceReport source, ClaimTags tags, HtmlOutput html)
    {
        var voice = VoiceWords.Of(source);
        html.Markup($"<li class=\"card {VoiceWords.Style(voice)} {source.Id.ToLowerInvariant()}\" id=\"{source.Id}\"><h3><span class=\"by {VoiceWords.Style(voice)}\">{source.Id[1..]}</span> <bdi>");
        html.Text(ReportText.OneLine(source.Name, LongestName));
        html.Markup("</bdi></h3>");
        html.Element("p class=\"class\"", Label(source, voice));
        if (source.Description is { Length: > 0 } description)
            html.Element("p", ReportText.OneLine(description, LongestName));
        WriteTerms(source, voice, html);
        WriteClaims(view, source, tags, html);
        html.Markup("</li>\n");
    }

    private static string Label(SourceReport source, Voice voice)
    {
        var name = EnumWords<SourceClass>.Of(source.Class).Replace('-', ' ');
        return voice is Voice.Named or Voice.Author ? name : $"{VoiceWords.Adjective(voice)} · {name}";
    }

    /// <summary>What the article says of an unnamed source, and that it gives no reason where it gives none.</summary>
    private static void WriteTerms(SourceReport source, Voice voice, HtmlOutput html)
    {
        if (source.Anonymity is not { } anonymity)
            return;
        html.Markup("<dl>");
        Term("Number", anonymity.Count is > 1 and { } count ? Wording.Number(count) : null, html);
        Term("Side", Quoted(anonymity.Side), html);
        Term("Knows by", Quoted(anonymity.Knowledge), html);
        Term("Terms", Quoted(anonymity.Mark), html);
        Term("Confirmed", Quoted(anonymity.Corroboration), html);
        var reason = Quoted(anonymity.Reason) is { } words ? $"{words}{(anonymity.ReasonKind == "stock" ? " (stock)" : "")}" : null;
        Term("Reason", reason ?? (voice == Voice.Anonymous ? "none given" : null), html);
        html.Markup("</dl>");
    }

    private static string? Quoted(string? words) => words is null ? null : $"“{ReportText.OneLine(words, LongestName)}”";

    private static void Term(string name, string? value, HtmlOutput html)
    {
        if (value is null)
            return;
        html.Element("dt", name);
        html.Element("dd", value);
    }

    private static void WriteClaims(ReportView view, SourceReport source, ClaimTags tags, HtmlOutput html)
    {
        html.Markup("<ul>");
        foreach (var attribution in view.Report.Attributions.Where(attribution => attribution.SourceIds.Contains(source.Id)))
        {
            html.Markup($"<li><a class=\"{attribution.Id.ToLowerInvariant()}\" href=\"#{attribution.Id}\">");
            html.Element("em", ReportText.OneLine(attribution.Cue.Text, LongestContent));
            html.Text(attribution.Content.Count > 0 ? " " + ReportText.OneLine(string.Join(" … ", attribution.Content.Select(piece => piece.Text)), LongestContent) : "");
            html.Markup("</a>");
            if (attribution.SecondHand)
                html.Markup(" <span class=\"tag\">second-hand</span>");
            tags.Write(attribution, html);
            html.Markup("</li>");
        }
        html.Markup("</ul>");
    }
}

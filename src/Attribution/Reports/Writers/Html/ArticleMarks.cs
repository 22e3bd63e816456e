using Attribution.Attributions;

namespace Attribution.Reports.Writers.Html;

/// <summary>What is to be shown in the article's text: who speaks, with which words, what is claimed, where findings are.</summary>
internal sealed class ArticleMarks
{
    private readonly ReportView view;
    private readonly List<Mark> marks = [];
    private readonly List<Insertion> insertions = [];

    public ArticleMarks(ReportView view)
    {
        this.view = view;
        foreach (var span in view.Report.Article.Unattributed)
            marks.Add(new Mark(span.Start, span.End, "own"));
        foreach (var attribution in view.Report.Attributions)
            Add(attribution);
        foreach (var finding in view.Findings)
            Add(finding);
    }

    public List<Mark> Marks => [.. marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End)];

    public List<Insertion> Insertions => [.. insertions.OrderBy(insertion => insertion.At).ThenByDescending(insertion => insertion.IsEnd)];

    private void Add(AttributionReport attribution)
    {
        var voice = view.VoiceOf(attribution);
        var classes = Classes(attribution, voice);
        foreach (var piece in attribution.Content)
            marks.Add(new Mark(piece.Start, piece.End, "content " + classes));
        marks.Add(new Mark(attribution.Cue.Start, attribution.Cue.End, "cue " + classes));
        if (attribution.Source is { } source)
            marks.Add(new Mark(source.Start, source.End, "source " + classes, attribution.SourceIds is [var main, ..] ? main : null));
        var anchor = attribution.Id;
        insertions.Add(new Insertion(StartOf(attribution), IsEnd: false, html => html.Markup($"<span id=\"{anchor}\" class=\"at\"></span>")));
        if (attribution.Content is [.., var last] && ReportView.IsSourcing(attribution))
            insertions.Add(new Insertion(last.End, IsEnd: true, html => WriteReference(html, attribution, voice)));
    }

    private static string Classes(AttributionReport attribution, Voice voice)
    {
        var kind = ReportView.IsSourcing(attribution) ? VoiceWords.Style(voice) : "beside";
        var sources = string.Concat(attribution.SourceIds.Select(id => " " + id.ToLowerInvariant()));
        return $"{kind} {attribution.Id.ToLowerInvariant()}{sources}{(attribution.SecondHand ? " second" : "")}";
    }

    private static int StartOf(AttributionReport attribution) =>
        attribution.Content.Append(attribution.Cue).Concat(attribution.Source is { } source ? [source] : []).Min(span => span.Start);

    /// <summary>"2" after a claim: whose it is, and the way to that source.</summary>
    private void WriteReference(HtmlOutput html, AttributionReport attribution, Voice voice)
    {
        if (attribution.SourceIds is not [var main, ..])
        {
            html.Markup("<span class=\"by sourceless\" title=\"No source is named\"><span class=\"vh\">No source is named</span><span aria-hidden=\"true\">∅</span></span>");
            return;
        }
        html.Markup($"<a class=\"by {VoiceWords.Style(voice)} {main.ToLowerInvariant()}\" href=\"#{main}\"");
        html.Attribute("aria-label", $"Source {main[1..]}: {ReportText.OneLine(view.SourceOf(main).Name, 80)}, {VoiceWords.Adjective(voice)}{(attribution.SecondHand ? ", second-hand" : "")}");
        html.Markup($">{main[1..]}</a>");
    }

    private void Add(NumberedFinding finding)
    {
        for (var i = 0; i < finding.Finding.Places.Count; i++)
        {
            var place = finding.Finding.Places[i];
            var anchor = i == 0 ? $" id=\"F{finding.Number}at\"" : "";
            marks.Add(new Mark(place.Start, place.End, $"finding {finding.Style} f{finding.Number}"));
            insertions.Add(new Insertion(place.End, IsEnd: true, html =>
            {
                html.Markup($"<a class=\"ref {finding.Style} f{finding.Number}\" href=\"#{finding.Anchor}\"{anchor}");
                html.Attribute("aria-label", $"{finding.SeverityName} {finding.Number}: {finding.Finding.Title}");
                html.Markup($"><span aria-hidden=\"true\">{finding.Mark}</span></a>");
            }));
        }
    }
}

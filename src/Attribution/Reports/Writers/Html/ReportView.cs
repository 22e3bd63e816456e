using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Reports.Writers.Html;

/// <summary>A report with its text, as the parts of the page look things up in it.</summary>
internal sealed class ReportView
{
    private readonly Dictionary<string, SourceReport> sources;

    public ReportView(SourcingReport report, string text)
    {
        Report = report;
        Text = text;
        sources = report.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        Paragraphs = ParagraphFinder.Find(text);
        Findings = [.. report.Findings.Select((finding, index) => new NumberedFinding(finding, index + 1))];
        Cited = [.. report.Sources.Where(source => report.Attributions.Any(attribution => attribution.SourceIds.Contains(source.Id)))];
    }

    public SourcingReport Report { get; }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>The sources that stand behind an attribution.</summary>
    public IReadOnlyList<SourceReport> Cited { get; }

    public SourceReport SourceOf(string id) => sources[id];

    /// <summary>On whose word an attribution rests: its main source's.</summary>
    public Voice VoiceOf(AttributionReport attribution) =>
        attribution.SourceIds is [var main, ..] ? VoiceWords.Of(sources[main]) : Voice.NoSource;

    public static bool IsSourcing(AttributionReport attribution) => attribution.Type == AttributionType.Statement;

    public bool IsInBody(TextSpan span) => Report.Article.Body.Any(body => body.Start < span.End && span.Start < body.End);
}

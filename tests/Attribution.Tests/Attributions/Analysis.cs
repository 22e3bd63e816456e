using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Tests.Attributions;

/// <summary>What the analyser finds in a text, through its public face, written "source | cue | content".</summary>
internal static class Analysis
{
    public static AttributionAnalyzer Analyzer { get; } = AttributionAnalyzer.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    public static SourcingReport Report(string text, ArticleInfo? info = null) => Analyzer.Analyze(text, info ?? new ArticleInfo());

    /// <summary>Every attribution, pieces of content parted by " … ", "-" for no source.</summary>
    public static string[] Lines(string text) => [.. Report(text).Attributions.Select(Line)];

    /// <summary>Names of the sources behind each attribution, the main one first.</summary>
    public static string[] Sources(string text)
    {
        var report = Report(text);
        var names = report.Sources.ToDictionary(source => source.Id, source => source.Name);
        return [.. report.Attributions.Select(attribution => string.Join(" + ", attribution.SourceIds.Select(id => names[id])))];
    }

    /// <summary>The one attribution with a cue.</summary>
    public static AttributionReport WithCue(string text, string cue) => Report(text).Attributions.Single(attribution => attribution.Cue.Text == cue);

    private static string Line(AttributionReport attribution) =>
        $"{attribution.Source?.Text ?? "-"} | {attribution.Cue.Text} | {string.Join(" … ", attribution.Content.Select(piece => piece.Text))}";
}

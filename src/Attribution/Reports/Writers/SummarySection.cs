using System.Globalization;
using Attribution.Attributions;

namespace Attribution.Reports.Writers;

/// <summary>Title, where the article comes from, and the figures in words.</summary>
internal static class SummarySection
{
    private const int LongestTitle = 200;
    private const string NobodyCited = "Nobody is cited for anything in this article.";

    public static void Write(SourcingReport report, LineWrapper lines)
    {
        var article = report.Article;
        var path = ReportText.OneLine(article.Path ?? "", LongestTitle);
        lines.Write(0, 0, new StyledRun(article.Title is { Length: > 0 } title ? ReportText.OneLine(title, LongestTitle) : path, TextStyle.Title));
        string?[] origin =
        [
            article.Title is { Length: > 0 } ? path : null, article.Outlet, article.PublishedOn is { } date ? Wording.Date(date) : null,
            $"{article.Words.ToString("N0", CultureInfo.InvariantCulture)} {(article.Words == 1 ? "word" : "words")}",
        ];
        lines.Write(0, 0, new StyledRun(string.Join(" · ", origin.Where(part => !string.IsNullOrEmpty(part))), TextStyle.Faint));
        lines.Blank();
        WriteFigures(report, lines);
    }

    private static void WriteFigures(SourcingReport report, LineWrapper lines)
    {
        var metrics = report.Metrics;
        if (metrics.Attributions.Total == 0)
        {
            lines.Write(2, 2, NobodyCited);
            return;
        }
        lines.Write(2, 2, new StyledRun(Statements(metrics), TextStyle.Strong), " from ", new StyledRun(Sources(metrics) + ".", TextStyle.Strong));
        foreach (var line in Shares(report))
            lines.Write(2, 4, line);
    }

    /// <summary>"two named and seven anonymous sources", and how many statements have none.</summary>
    private static string Sources(MetricsReport metrics) => IsPartlySourced(metrics)
        ? $"{Sources(metrics.DistinctSources)}, and {Wording.Number(metrics.Attributions.NoSource)} without a source"
        : Sources(metrics.DistinctSources);

    private static bool IsPartlySourced(MetricsReport metrics) => metrics.Attributions.NoSource > 0 && metrics.Attributions.NoSource < metrics.Attributions.Total;

    private static string Sources(SourceCounts counts)
    {
        (int Count, string Name)[] groups = [(counts.Named, "named"), (counts.Anonymous, "anonymous"), (counts.Collective, "collective"), (counts.Author, "own")];
        var parts = groups.Where(group => group.Count > 0).Select(group => $"{Wording.Number(group.Count)} {group.Name}").ToArray();
        var sources = parts.Length == 0 ? "no source" : $"{Wording.List(parts)} {(counts.Total - counts.Spokespersons == 1 ? "source" : "sources")}";
        if (counts.Spokespersons == 0)
            return sources;
        var spokespersons = Wording.Count(counts.Spokespersons, "unnamed spokesperson", "unnamed spokespersons");
        return parts.Length == 0 ? spokespersons : $"{sources}{(parts.Length > 1 ? "," : "")} and {spokespersons}";
    }

    /// <summary>"Eight statements from two named and seven anonymous sources."</summary>
    public static string Headline(SourcingReport report) => report.Metrics is { Attributions.Total: > 0 } metrics
        ? $"{Statements(metrics)} from {Sources(metrics)}."
        : NobodyCited;

    /// <summary>Those that have a source, unless none has.</summary>
    private static string Statements(MetricsReport metrics) =>
        Wording.Capitalised(Wording.Count(metrics.Attributions.Total - (IsPartlySourced(metrics) ? metrics.Attributions.NoSource : 0), "statement", "statements"));

    /// <summary>The figures in sentences, without the first.</summary>
    public static IEnumerable<string> Shares(SourcingReport report)
    {
        var metrics = report.Metrics;
        if (metrics.AnonymousShare is { } anonymous && metrics.NamedShare is { } named)
            yield return $"{Wording.Percent(named)} of the statements come from named sources, {Wording.Percent(anonymous)} from anonymous ones"
                + (metrics.SecondHandShare is > 0 and { } second ? $"; {Wording.Percent(second)} are second-hand." : ".");
        if (metrics.AttributedShare is { } attributed)
            yield return $"{Wording.Percent(attributed)} of the sentences are attributed ({metrics.AttributedSentences} of {report.Article.Sentences}).";
        if (metrics.UnnamedSources > 0)
            yield return Explained(metrics.AnonymityCounts);
        if (Beside(report) is { Length: > 0 } beside)
            yield return $"Not counted as sourcing: {beside}.";
    }

    private static string Explained(AnonymityCounts counts) => counts switch
    {
        { Total: 1, Explained: 1 } => "The anonymity of the one unnamed source is explained.",
        { Total: 1 } => "The anonymity of the one unnamed source is not explained.",
        { Explained: 0 } => $"Anonymity is explained for none of the {Wording.Number(counts.Total)} unnamed sources.",
        _ => $"Anonymity is explained for {Wording.Number(counts.Explained)} of the {Wording.Number(counts.Total)} unnamed sources.",
    };

    private static string Beside(SourcingReport report)
    {
        (AttributionType Type, string One, string Many)[] types =
        [
            (AttributionType.Mental, "belief or wish", "beliefs and wishes"), (AttributionType.Act, "act", "acts"),
            (AttributionType.Response, "answer or refusal to answer", "answers and refusals to answer"),
        ];
        var counts = types.Select(type => (type, count: report.Attributions.Count(attribution => attribution.Type == type.Type)));
        return Wording.List([.. counts.Where(pair => pair.count > 0).Select(pair => Wording.Count(pair.count, pair.type.One, pair.type.Many))]);
    }
}

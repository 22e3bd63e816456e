using System.Globalization;
using Attribution.Findings;
using Attribution.Findings.Facts;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes one table of reports as CSV (RFC 4180, UTF-8). Rows of several reports may follow one header. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe. Thread-safe.
/// </summary>
internal static class CsvReportWriter
{
    private static readonly string[] AttributionColumns =
    [
        "path", "id", "line", "column", "form", "type", "stance", "cue", "source", "content", "start", "end", "sourceIds", "sourceNames", "naming", "class",
        "nestedIn", "secondHand", "channel", "outlet", "addressee", "when", "date", "accusation", "evaluative", "rule", "confidence",
    ];

    private static readonly string[] SourceColumns =
    [
        "path", "id", "name", "naming", "kind", "class", "description", "mentions", "attributions", "count", "role", "affiliation", "side", "partial",
        "knowledge", "knowledgeStrength", "mark", "reason", "reasonKind", "corroboration",
    ];

    private static readonly string[] ArticleColumns =
    [
        "path", "title", "byline", "outlet", "publishedOn", "language", "words", "sentences", "attributedShare", "namedShare", "anonymousShare", "collectiveShare",
        "secondHandShare", "statements", "namedSources", "anonymousSources", "collectiveSources", "concentration", "errors", "warnings", "notes",
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(TextWriter output, ReportFormat table) => WriteRow(output, table switch
    {
        ReportFormat.CsvSources => SourceColumns,
        ReportFormat.CsvArticles => ArticleColumns,
        _ => AttributionColumns,
    });

    /// <summary>Writes the rows of one report.</summary>
    public static void Write(TextWriter output, SourcingReport report, ReportFormat table)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var rows = table switch
        {
            ReportFormat.CsvSources => report.Sources.Select(source => SourceRow(report, source)),
            ReportFormat.CsvArticles => [ArticleRow(report)],
            _ => report.Attributions.Select(attribution => AttributionRow(report, attribution)),
        };
        foreach (var row in rows)
            WriteRow(output, row);
    }

    private static string?[] AttributionRow(SourcingReport report, AttributionReport it)
    {
        var sources = it.SourceIds.Select(id => report.Sources.First(source => source.Id == id)).ToArray();
        var main = sources.FirstOrDefault();
        return
        [
            report.Article.Path, it.Id, Number(it.Cue.Line), Number(it.Cue.Column), Word(it.Form), Word(it.Type), Word(it.Stance), it.Cue.Text, it.Source?.Text,
            string.Join(" … ", it.Content.Select(piece => piece.Text)), it.Content is [var first, ..] ? Number(first.Start) : null, it.Content is [.., var last] ? Number(last.End) : null,
            string.Join(' ', it.SourceIds), string.Join("; ", sources.Select(source => source.Name)), main is null ? null : Word(main.Naming), main is null ? null : Word(main.Class),
            it.NestedIn, Word(it.SecondHand), it.Channel?.Kind, it.Channel?.Name, it.Addressee?.Text, it.When?.Text, it.When?.Value, Word(it.Accusation), Word(it.Evaluative), it.Rule, Number(it.Confidence),
        ];
    }

    private static string?[] SourceRow(SourcingReport report, SourceReport it) =>
    [
        report.Article.Path, it.Id, it.Name, Word(it.Naming), Word(it.Kind), Word(it.Class), it.Description, Number(it.Mentions.Count), string.Join(' ', it.Attributions), Number(it.Anonymity?.Count),
        it.Anonymity?.Role, it.Anonymity?.Affiliation, it.Anonymity?.Side, it.Anonymity is { } anonymity ? Word(anonymity.Partial) : null, it.Anonymity?.Knowledge, it.Anonymity?.KnowledgeStrength,
        it.Anonymity?.Mark, it.Anonymity?.Reason, it.Anonymity?.ReasonKind, it.Anonymity?.Corroboration,
    ];

    private static string?[] ArticleRow(SourcingReport report)
    {
        var (article, metrics) = (report.Article, report.Metrics);
        int Count(Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
        return
        [
            article.Path, article.Title, article.Byline, article.Outlet, article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Language, Number(article.Words), Number(article.Sentences),
            Number(metrics.AttributedShare), Number(metrics.NamedShare), Number(metrics.AnonymousShare), Number(metrics.CollectiveShare), Number(metrics.SecondHandShare),
            Number(metrics.Attributions.Total), Number(metrics.DistinctSources.Named), Number(metrics.DistinctSources.Anonymous), Number(metrics.DistinctSources.Collective), Number(metrics.Concentration),
            Number(Count(Severity.Error)), Number(Count(Severity.Warning)), Number(Count(Severity.Info)),
        ];
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Word<T>(T value)
        where T : struct, Enum => EnumWords<T>.Of(value);
}

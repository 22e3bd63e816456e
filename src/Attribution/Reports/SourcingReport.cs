using System.Text.Json;

namespace Attribution.Reports;

/// <summary>What the analysis of one article found. Immutable; the JSON form is fixed by <c>report.schema.json</c>.</summary>
public sealed record SourcingReport
{
    /// <summary>Version of the form of the report: "1.0".</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>Which program and which rules made it.</summary>
    public required AnalyzerInfo Analyzer { get; init; }

    /// <summary>The article.</summary>
    public required ArticleReport Article { get; init; }

    /// <summary>Everybody and everything that the article cites, by first mention.</summary>
    public required IReadOnlyList<SourceReport> Sources { get; init; }

    /// <summary>Who says what, in text order.</summary>
    public required IReadOnlyList<AttributionReport> Attributions { get; init; }

    /// <summary>Statements grouped by what they state.</summary>
    public required IReadOnlyList<ClaimReport> Claims { get; init; }

    /// <summary>What a standards editor would raise, most severe first.</summary>
    public required IReadOnlyList<FindingReport> Findings { get; init; }

    /// <summary>The figures.</summary>
    public required MetricsReport Metrics { get; init; }

    /// <summary>Reads a report back that <see cref="ReportWriter"/> wrote as JSON, or one line of JSON Lines.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static SourcingReport ReadJson(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReportJson.Read(json);
    }
}

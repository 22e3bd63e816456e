using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Readers;

/// <summary>An article that was taken out of an input. Immutable.</summary>
public sealed record ReadArticle
{
    /// <summary>The article: headline, where it stands in the input, and body; paragraphs are parted by an empty line unless it is plain text.</summary>
    public required string Text { get; init; }

    /// <summary>What the input was read as; never <see cref="InputFormat.Auto"/>.</summary>
    public required InputFormat Format { get; init; }

    /// <summary>The decoded input, to which <see cref="Map"/> points; for plain text <see cref="Text"/> with its comments, for .docx empty.</summary>
    public required string Input { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The archive's own name for it, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Where the text stands in the input, in order of both; empty for plain text, which is the input.</summary>
    public IReadOnlyList<MapPoint> Map { get; init; } = [];

    /// <summary>Fingerprints of the findings that comments in the input accept for good.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>What was doubtful about the input; each fits one line.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether offsets in <see cref="Text"/> are offsets in the input, so that a report need not carry the text.</summary>
    public bool IsInput => Format == InputFormat.Text;

    /// <summary>What an analyser wants to know beside the text.</summary>
    /// <param name="path">Where the input was read from.</param>
    public ArticleInfo Info(string? path = null) =>
        new() { Path = path, Title = Title, Outlet = Outlet, PublishedOn = PublishedOn };

    /// <summary>
    /// The report of an analysis of <see cref="Text"/>, with what the analyser could not know: without findings that comments in the input
    /// accept, and, unless the text is the input, with the text and its map, which lead from the report back into the input.
    /// </summary>
    /// <param name="report">What the analyser made of the text.</param>
    public SourcingReport Complete(SourcingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report = report with { Findings = [.. report.Findings.Where(finding => !Accepted.Contains(finding.Fingerprint))] };
        // Offsets of what was taken out of something else count in a text that nobody else has.
        return IsInput ? report : report with { Article = report.Article with { Text = Text, Map = Map, Byline = Byline ?? report.Article.Byline } };
    }
}

using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes findings as workflow commands, which GitHub shows beside the lines that they are about. GitHub shows ten of each
/// level a step, so a count should end the whole. Thread-safe.
/// </summary>
internal static class GitHubAnnotationWriter
{
    /// <summary>Writes one line for each finding of a report.</summary>
    /// <param name="output">Gets the lines.</param>
    /// <param name="report">The report.</param>
    /// <param name="input">The decoded file that the article was taken out of: lines and columns are then those of the file. Null for plain text.</param>
    public static void Write(TextWriter output, SourcingReport report, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var places = new FilePlaces(report.Article, input);
        foreach (var finding in report.Findings)
            output.Write($"::{Command(finding.Severity)} {string.Join(',', Properties(report, places, finding))}::{Data($"{finding.Message}. {finding.Fix} [{finding.Id}]")}\n");
    }

    private static IEnumerable<string> Properties(SourcingReport report, FilePlaces places, FindingReport finding)
    {
        if (report.Article.Path is { Length: > 0 } path)
            yield return $"file={Property(path)}";
        if (finding.Places is [var span, ..] && places.Of(span) is { } place)
            yield return place.Columns is var (start, endLine, end) && endLine == place.Line
                ? $"line={place.Line},col={start},endColumn={end - 1}"
                : $"line={place.Line}";
        yield return $"title={Property(finding.Title)}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

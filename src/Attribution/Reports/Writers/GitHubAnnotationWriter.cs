using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes findings as workflow commands, which GitHub shows beside the lines that they are about. GitHub shows ten of each
/// level a step, so the whole ends with a count. Not thread-safe: one writer a stream.
/// </summary>
/// <param name="output">Where the lines go.</param>
public sealed class GitHubAnnotationWriter(TextWriter output)
{
    private readonly SortedDictionary<Severity, int> counts = new(Comparer<Severity>.Create((a, b) => b.CompareTo(a)));
    private int articles;

    /// <summary>Writes one line for each finding of a report.</summary>
    public void Write(SourcingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        articles++;
        foreach (var finding in report.Findings)
        {
            counts[finding.Severity] = counts.GetValueOrDefault(finding.Severity) + 1;
            output.Write($"::{Command(finding.Severity)} {string.Join(',', Properties(report, finding))}::{Data($"{finding.Message}. {finding.Fix} [{finding.Id}]")}\n");
        }
    }

    /// <summary>Writes the count of all findings.</summary>
    public void Finish()
    {
        var words = counts.Select(pair => Wording.Count(pair.Value, Word(pair.Key), Word(pair.Key) + "s")).ToArray();
        output.Write($"{Wording.Capitalised(words.Length == 0 ? "no findings" : Wording.List(words))} in {Wording.Count(articles, "article", "articles")}.\n");
    }

    private static IEnumerable<string> Properties(SourcingReport report, FindingReport finding)
    {
        if (report.Article.Path is { Length: > 0 } path)
            yield return $"file={Property(path)}";
        if (finding.Places is [var place, ..])
        {
            var isOneLine = place.Text.AsSpan().IndexOfAny('\r', '\n') < 0;
            yield return isOneLine
                ? $"line={place.Line},col={place.Column},endColumn={place.Column + place.End - place.Start - 1}"
                : $"line={place.Line}";
        }
        yield return $"title={Property(finding.Title)}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Word(Severity severity) => severity == Severity.Info ? "note" : Command(severity);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

using System.Text;
using Attribution.Attributions;
using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>Writes a report in Markdown (CommonMark): the figures, the findings with their remedies, the sources with what they are cited for. Thread-safe.</summary>
internal static class MarkdownReportWriter
{
    private const int LongestTitle = 200;
    private const int LongestContent = 240;

    /// <summary>Writes a report; words of the article are escaped, so that they are only ever text.</summary>
    public static void Write(TextWriter output, SourcingReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var title = report.Article.Title is { Length: > 0 } named ? named : report.Article.Path ?? "Sourcing report";
        output.Write($"# {Escape(title, LongestTitle)}\n\n");
        WriteOrigin(output, report.Article);
        output.Write($"**{SummarySection.Headline(report)}**\n\n");
        foreach (var line in SummarySection.Shares(report))
            output.Write($"- {line}\n");
        WriteFindings(output, report);
        WriteSources(output, report);
    }

    private static void WriteOrigin(TextWriter output, ArticleReport article)
    {
        string?[] parts = [article.Path, article.Outlet, article.PublishedOn is { } date ? Wording.Date(date) : null, Wording.Count(article.Words, "word", "words")];
        output.Write(string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Escape(part!, LongestTitle))) + "\n\n");
    }

    private static void WriteFindings(TextWriter output, SourcingReport report)
    {
        output.Write("\n## Findings\n\n");
        if (report.Findings.Count == 0)
            output.Write("None.\n");
        foreach (var group in report.Findings.GroupBy(finding => finding.Id))
        {
            var first = group.First();
            output.Write($"### {SeverityWord(first.Severity)}: {Escape(first.Title, LongestTitle)} (`{first.Id}`)\n\n");
            foreach (var finding in group)
                output.Write($"- {Mark(finding, first)}{Escape(finding.Message, int.MaxValue - 2)}{Places(finding)}\n");
            output.Write($"\n*What to do:* {Escape(first.Fix, int.MaxValue - 2)}\n\n");
        }
    }

    /// <summary>The severity, where it is milder than that of the check's first finding.</summary>
    private static string Mark(FindingReport finding, FindingReport first) => finding.Severity == first.Severity ? "" : SeverityWord(finding.Severity) + ": ";

    private static string Places(FindingReport finding) => finding.Places.Count == 0 ? "" : $" ({ReportText.Lines(finding.Places)})";

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };

    private static void WriteSources(TextWriter output, SourcingReport report)
    {
        var statements = report.Attributions.Where(attribution => attribution.Type == AttributionType.Statement).ToArray();
        if (statements.Length == 0)
            return;
        output.Write("\n## Sources\n\n");
        var bySource = statements.SelectMany(statement => statement.SourceIds.Select(id => (id, statement))).ToLookup(pair => pair.id, pair => pair.statement);
        foreach (var source in report.Sources.Where(source => bySource.Contains(source.Id)).OrderByDescending(source => bySource[source.Id].Count()))
        {
            var about = source.Description is { Length: > 0 } description ? $", {Escape(description, LongestTitle)}" : "";
            output.Write($"### {Escape(source.Name, LongestTitle)} ({SourcesSection.ClassOf(source)}){about}\n\n");
            if (source.Anonymity is { } anonymity && SourcesSection.Terms(anonymity) is { Length: > 0 } terms)
                output.Write($"{Escape(terms, int.MaxValue - 2)}\n\n");
            WriteStatements(output, bySource[source.Id]);
        }
        if (statements.Where(statement => statement.SourceIds.Count == 0).ToArray() is { Length: > 0 } sourceless)
        {
            output.Write("### No source given\n\n");
            WriteStatements(output, sourceless);
        }
    }

    private static void WriteStatements(TextWriter output, IEnumerable<AttributionReport> statements)
    {
        foreach (var statement in statements)
        {
            var content = string.Join(" … ", statement.Content.Select(piece => Escape(piece.Text, LongestContent)));
            output.Write($"- line {statement.Cue.Line}, *{Escape(statement.Cue.Text, LongestTitle)}*: {content}{(statement.SecondHand ? " (second-hand)" : "")}\n");
        }
        output.Write("\n");
    }

    /// <summary>One line in which no character is markup: some are so anywhere, some only where a line begins.</summary>
    private static string Escape(string text, int longest)
    {
        var line = ReportText.OneLine(text, longest);
        var escaped = new StringBuilder();
        var start = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < line.Length; i++)
            escaped.Append(line[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '!' => "\\" + line[i],
                '#' or '+' or '-' or '=' or '.' or ')' when i == start => "\\" + line[i],
                var c => c.ToString(),
            });
        return escaped.ToString();
    }
}

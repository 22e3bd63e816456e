using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Reports.Writers;

/// <summary>The sources, those with most statements first, each with what it is cited for.</summary>
internal static class SourcesSection
{
    private const int LongestContent = 240;
    private const int LongestName = 160;

    public static void Write(SourcingReport report, LineWrapper lines)
    {
        var statements = report.Attributions.Where(attribution => attribution.Type == AttributionType.Statement).ToArray();
        if (statements.Length == 0)
            return;
        lines.Blank();
        lines.Write(0, 0, new StyledRun("SOURCES", TextStyle.Heading));
        var bySource = statements.SelectMany(statement => statement.SourceIds.Select(id => (id, statement))).ToLookup(pair => pair.id, pair => pair.statement);
        foreach (var source in report.Sources.Where(source => bySource.Contains(source.Id)).OrderByDescending(source => bySource[source.Id].Count()))
        {
            lines.Blank();
            WriteHead(source, lines);
            foreach (var statement in bySource[source.Id])
                WriteStatement(statement, lines);
        }
        WriteUnsourced([.. statements.Where(statement => statement.SourceIds.Count == 0)], lines);
    }

    private static void WriteHead(SourceReport source, LineWrapper lines)
    {
        lines.Write(2, 4, new StyledRun(ReportText.OneLine(source.Name, LongestName), StyleOf(source.Naming)), " ", new StyledRun($"({ClassOf(source)})", TextStyle.Faint));
        if (source.Description is { Length: > 0 } description)
            lines.Write(4, 4, ReportText.OneLine(description, LongestName));
        if (source.Anonymity is { } anonymity && Terms(anonymity) is { Length: > 0 } terms)
            lines.Write(4, 4, new StyledRun(terms, TextStyle.Faint));
    }

    public static string ClassOf(SourceReport source)
    {
        var name = Findings.Facts.EnumWords<SourceClass>.Of(source.Class).Replace('-', ' ');
        return source.Naming == Naming.Anonymous && !name.StartsWith("un", StringComparison.Ordinal) ? $"{name}, not named" : name;
    }

    /// <summary>On what terms: what the article says of an unnamed source; what it leaves out is among the findings.</summary>
    public static string Terms(Anonymity anonymity)
    {
        string?[] given =
        [
            anonymity.Count is > 1 and { } count ? Wording.Number(count) + " people" : null, Part("side", anonymity.Side), Part("knows by", anonymity.Knowledge),
            Part("mark", anonymity.Mark), Part("confirmed", anonymity.Corroboration),
            Part(anonymity.ReasonKind == "stock" ? "stock reason" : "reason", anonymity.Reason),
        ];
        return string.Join("; ", given.OfType<string>());
    }

    private static string? Part(string name, string? words) => words is null ? null : $"{name}: “{ReportText.OneLine(words, LongestName)}”";

    private static void WriteStatement(AttributionReport statement, LineWrapper lines)
    {
        var pieces = statement.Content.Select(piece => ReportText.OneLine(piece.Text, LongestContent));
        var content = string.Join(" … ", statement.Form == AttributionForm.Direct ? pieces.Select(piece => $"“{piece}”") : pieces);
        var at = $"line {statement.Cue.Line}";
        lines.Write(4, 6, new StyledRun(at + " ", TextStyle.Faint), new StyledRun(ReportText.OneLine(statement.Cue.Text, LongestName).TrimEnd(':') + ":", TextStyle.Strong), " ",
            new StyledRun(content, TextStyle.Quote), new StyledRun(statement.SecondHand ? " [second-hand]" : "", TextStyle.Faint));
    }

    private static void WriteUnsourced(AttributionReport[] statements, LineWrapper lines)
    {
        if (statements.Length == 0)
            return;
        lines.Blank();
        lines.Write(2, 4, new StyledRun("No source given", TextStyle.Collective));
        foreach (var statement in statements)
            WriteStatement(statement, lines);
    }

    private static TextStyle StyleOf(Naming naming) => naming switch
    {
        Naming.Anonymous => TextStyle.Anonymous,
        Naming.Collective => TextStyle.Collective,
        _ => TextStyle.Named,
    };
}

using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>The findings by rule, most severe first, each with its places; the remedy once a rule.</summary>
internal static class FindingsSection
{
    public static void Write(SourcingReport report, LineWrapper lines)
    {
        lines.Blank();
        lines.Write(0, 0, new StyledRun("FINDINGS", TextStyle.Heading), new StyledRun(" · " + Counts(report.Findings), TextStyle.Faint));
        foreach (var group in report.Findings.GroupBy(finding => finding.Id))
        {
            var first = group.First();
            var (style, mark) = MarkOf(first.Severity);
            lines.Blank();
            lines.Write(2, 4, new StyledRun(mark, style), " ", new StyledRun(first.Title, TextStyle.Strong), " ", new StyledRun($"[{first.Id}]", TextStyle.Faint));
            var shared = new SharedWords([.. group.Select(finding => ReportText.OneLine(finding.Message, int.MaxValue - 2))]);
            foreach (var (finding, index) in group.Select((finding, index) => (finding, index)))
                WriteOne(finding, shared.Message(index), first.Severity, lines);
            lines.Write(4, 9, new StyledRun("Fix:", TextStyle.Strong), " ", first.Fix);
        }
    }

    /// <summary>The severity is said where it is milder than that of the rule's first finding.</summary>
    private static void WriteOne(FindingReport finding, string message, Severity shown, LineWrapper lines)
    {
        var places = ReportText.Lines(finding.Places);
        var (style, mark) = MarkOf(finding.Severity);
        lines.Write(4, 6, "- ", new StyledRun(finding.Severity == shown ? "" : mark + " ", style), message, new StyledRun(places.Length > 0 ? $" ({places})" : "", TextStyle.Faint));
    }

    private static (TextStyle, string) MarkOf(Severity severity) => severity switch
    {
        Severity.Error => (TextStyle.Error, "ERROR"),
        Severity.Warning => (TextStyle.Warning, "WARNING"),
        _ => (TextStyle.Info, "INFO"),
    };

    private static string Counts(IReadOnlyList<FindingReport> findings)
    {
        if (findings.Count == 0)
            return "none";
        (Severity Severity, string One, string Many)[] groups =
            [(Severity.Error, "error", "errors"), (Severity.Warning, "warning", "warnings"), (Severity.Info, "info finding", "info findings")];
        var counts = groups.Select(group => (group, count: findings.Count(finding => finding.Severity == group.Severity)));
        return Wording.List([.. counts.Where(pair => pair.count > 0).Select(pair => Wording.Count(pair.count, pair.group.One, pair.group.Many))]);
    }
}

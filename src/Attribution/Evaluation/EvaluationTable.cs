using System.Globalization;

namespace Attribution.Evaluation;

/// <summary>The figures for people, in percent.</summary>
internal static class EvaluationTable
{
    public static void Write(TextWriter output, EvaluationReport report, bool byRule)
    {
        output.WriteLine($"{report.Articles} articles, {report.Annotations} sets of annotations");
        output.WriteLine();
        output.WriteLine($"{"",-30}{"found",9}{"annotated",11}{"precision",11}{"recall",8}{"F1",7}");
        WriteMeasure(output, "cue", report.Cue);
        WriteMeasure(output, "soft", report.Soft);
        WriteMeasure(output, "strict", report.Strict);
        WriteMeasure(output, "source spans", report.SourceSpans);
        WriteMeasure(output, "cue spans", report.CueSpans);
        WriteMeasure(output, "content spans", report.ContentSpans);
        if (byRule)
            WriteRules(output, report.Rules);
    }

    private static void WriteMeasure(TextWriter output, string name, SubsetScores scores)
    {
        WriteScore(output, name, "all", scores.All);
        WriteScore(output, "", "direct or mixed", scores.Direct);
        WriteScore(output, "", "indirect", scores.Indirect);
    }

    private static void WriteScore(TextWriter output, string name, string subset, Score score) =>
        output.WriteLine(Invariant($"{name,-14}{subset,-16}{score.Found,9:F1}{score.Gold,11:F1}{Percent(score.Precision),11}{Percent(score.Recall),8}{Percent(score.F1),7}"));

    /// <summary>What a rule contributes: by how many points soft F1 falls without what it found.</summary>
    private static void WriteRules(TextWriter output, IReadOnlyList<RuleScore> rules)
    {
        var width = rules.Select(rule => rule.Rule.Length).DefaultIfEmpty(4).Max();
        output.WriteLine();
        output.WriteLine($"{"rule".PadRight(width)}{"fired",8}{"right",8}{"precision",11}{"contributes",13}");
        foreach (var rule in rules)
            output.WriteLine(Invariant($"{rule.Rule.PadRight(width)}{rule.Fired,8:F1}{rule.Right,8:F1}{Percent(rule.Precision),11}{100 * rule.Contribution,13:F2}"));
    }

    private static string Percent(double? share) => share is { } value ? Invariant($"{100 * value:F1}") : "-";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Attribution.Evaluation;

namespace Attribution.Cli.Output;

/// <summary>Prints the figures of an evaluation, in percent.</summary>
internal static class EvaluationOutput
{
    public static void WriteJson(EvaluationReport report)
    {
        using var stream = Console.OpenStandardOutput();
        report.WriteJson(stream);
    }

    public static void WriteTable(EvaluationReport report, bool byRule)
    {
        Console.WriteLine($"{report.Articles} articles, {report.Annotations} sets of annotations");
        Console.WriteLine();
        Console.WriteLine($"{"",-30}{"found",9}{"annotated",11}{"precision",11}{"recall",8}{"F1",7}");
        WriteMeasure("cue", report.Cue);
        WriteMeasure("soft", report.Soft);
        WriteMeasure("strict", report.Strict);
        WriteMeasure("source spans", report.SourceSpans);
        WriteMeasure("cue spans", report.CueSpans);
        WriteMeasure("content spans", report.ContentSpans);
        if (byRule)
            WriteRules(report.Rules);
    }

    private static void WriteMeasure(string name, SubsetScores scores)
    {
        WriteScore(name, "all", scores.All);
        WriteScore("", "direct or mixed", scores.Direct);
        WriteScore("", "indirect", scores.Indirect);
    }

    private static void WriteScore(string name, string subset, Score score) =>
        Console.WriteLine(Invariant($"{name,-14}{subset,-16}{score.Found,9:F1}{score.Gold,11:F1}{Percent(score.Precision),11}{Percent(score.Recall),8}{Percent(score.F1),7}"));

    /// <summary>What a rule contributes: by how many points soft F1 falls without what it found.</summary>
    private static void WriteRules(IReadOnlyList<RuleScore> rules)
    {
        var width = rules.Select(rule => rule.Rule.Length).DefaultIfEmpty(4).Max();
        Console.WriteLine();
        Console.WriteLine($"{"rule".PadRight(width)}{"fired",8}{"right",8}{"precision",11}{"contributes",13}");
        foreach (var rule in rules)
            Console.WriteLine(Invariant($"{rule.Rule.PadRight(width)}{rule.Fired,8:F1}{rule.Right,8:F1}{Percent(rule.Precision),11}{100 * rule.Contribution,13:F2}"));
    }

    private static string Percent(double? share) => share is { } value ? Invariant($"{100 * value:F1}") : "-";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Attribution.Evaluation;

/// <summary>
/// How often each attribution rule was right when it was measured: <c>models/precision.tsv</c>, a rule a line with how many
/// attributions it found and how many of them were right by the soft measure. Thread-safe.
/// </summary>
internal static class RulePrecisionFile
{
    /// <summary>Its name in the folder of models.</summary>
    public const string Name = "precision.tsv";

    /// <summary>Writes the figures of an evaluation.</summary>
    public static void Write(TextWriter output, EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        output.Write(Invariant($"# Written by 'attribution evaluate --write', on {report.Articles} articles; rule, found, right.\n"));
        foreach (var rule in report.Rules.OrderBy(rule => rule.Rule, StringComparer.Ordinal))
            output.Write(Invariant($"{rule.Rule}\t{rule.Fired:0.##}\t{rule.Right:0.##}\n"));
    }

    /// <summary>Found and right by rule; empty where nothing has been measured yet.</summary>
    /// <exception cref="InvalidDataException">A line does not hold a rule and its two counts.</exception>
    internal static IReadOnlyDictionary<string, (double Found, double Right)> Read(string file)
    {
        var figures = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        if (!File.Exists(file))
            return figures;
        foreach (var (line, number) in File.ReadLines(file).Select((line, index) => (line, index + 1)).Where(pair => pair.line is not ("" or ['#', ..])))
            if (line.Split('\t') is [{ Length: > 0 } rule, var found, var right] && Count(found) is { } all && Count(right) is { } good && good <= all)
                figures[rule] = (all, good);
            else
                throw new InvalidDataException($"{file}: line {number} is not a rule with how many it found and how many of these were right; write the file anew with 'attribution evaluate --write'");
        return figures;
    }

    private static double? Count(string field) =>
        double.TryParse(field, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

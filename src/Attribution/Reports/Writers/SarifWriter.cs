using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes the findings of one or more reports as one SARIF 2.1.0 log with one run: the head, the results of each report
/// with a comma and a line break between those of two, the tail. Thread-safe.
/// </summary>
internal static class SarifWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>Writes what stands before the results: the tool and its checks (see <see cref="AttributionAnalyzer.Checks"/>).</summary>
    public static void WriteHead(Stream output, IReadOnlyList<RuleDescription> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        SarifRules.Write(json, checks);
        json.WriteStartArray("results");
    }

    /// <summary>Writes the results of one report; nothing where it has no findings.</summary>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="report">The report.</param>
    /// <param name="input">
    /// The decoded file that the article was taken out of: lines, columns and offsets are then those of the file. Null for plain text, where they are so anyway.
    /// </param>
    public static void WriteResults(Stream output, SourcingReport report, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var places = new FilePlaces(report.Article, input);
        for (var i = 0; i < report.Findings.Count; i++)
        {
            output.Write(i > 0 ? ",\n"u8 : "\n"u8);
            using var json = new Utf8JsonWriter(output, Options);
            SarifResults.Write(json, report, places, report.Findings[i]);
        }
    }

    /// <summary>Writes what stands behind the results, with the inputs that could not be analysed.</summary>
    public static void WriteTail(Stream output, IReadOnlyList<(string Path, string Error)> failures)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(failures);
        output.Write("\n],\"invocations\":["u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("executionSuccessful", failures.Count == 0);
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var failure in failures)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                SarifRules.Text(json, "message", $"{failure.Path}: {failure.Error}");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("]}]}\n"u8);
    }
}

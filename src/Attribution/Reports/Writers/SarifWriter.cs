using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes the findings of one or more reports as one SARIF 2.1.0 log with one run. The log is whole after
/// <see cref="Dispose"/>. Not thread-safe: one writer a stream.
/// </summary>
public sealed class SarifWriter : IDisposable
{
    private readonly Utf8JsonWriter json;
    private readonly Stream output;
    private readonly SarifRules rules = new();
    private readonly List<FailedInput> failures = [];
    private AnalyzerInfo? analyzer;

    /// <summary>Begins a log.</summary>
    public SarifWriter(Stream output)
    {
        this.output = output;
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    /// <summary>Writes the findings of one report.</summary>
    public void Write(SourcingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        analyzer ??= report.Analyzer;
        foreach (var finding in report.Findings)
            WriteResult(report, finding);
        json.Flush();
    }

    /// <summary>Notes an input that could not be analysed.</summary>
    public void Write(FailedInput failure) => failures.Add(failure);

    /// <summary>Completes the log; the stream stays open.</summary>
    public void Dispose()
    {
        json.WriteEndArray();
        rules.Write(json, analyzer);
        WriteInvocation();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
        output.WriteByte((byte)'\n');
    }

    private void WriteResult(SourcingReport report, FindingReport finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding));
        json.WriteString("level", Level(finding.Severity));
        WriteMessage("message", $"{finding.Message}. {finding.Fix}");
        json.WriteStartArray("locations");
        WriteLocation(report, finding.Places.Count > 0 ? finding.Places[0] : null, null);
        json.WriteEndArray();
        if (finding.Places.Count > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < finding.Places.Count; i++)
                WriteLocation(report, finding.Places[i], i);
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints");
        json.WriteString("attributionFinding/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A finding about the whole article stands at its first line, since code scanning shows none without a place.</summary>
    private void WriteLocation(SourcingReport report, ReportSpan? place, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(report.Article.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place?.Line ?? 1);
        if (place is not null)
            WriteRegion(place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRegion(ReportSpan place)
    {
        var (line, column) = new LineIndex(place.Text).At(place.Text.Length);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.Line + line - 1);
        json.WriteNumber("endColumn", line == 1 ? place.Column + column - 1 : column);
        json.WriteNumber("charOffset", place.Start);
        json.WriteNumber("charLength", place.End - place.Start);
        json.WriteStartObject("snippet");
        json.WriteString("text", place.Text);
        json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", failures.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var failure in failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage("message", $"{failure.Path}: {failure.Error}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

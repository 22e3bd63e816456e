using System.Text.Json;
using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>Findings as SARIF results.</summary>
internal static class SarifResults
{
    public static void Write(Utf8JsonWriter json, SourcingReport report, FilePlaces places, FindingReport finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", Level(finding.Severity));
        SarifRules.Text(json, "message", $"{finding.Message}. {finding.Fix}");
        json.WriteStartArray("locations");
        WriteLocation(json, report, places, finding.Places.Count > 0 ? finding.Places[0] : null, null);
        json.WriteEndArray();
        if (finding.Places.Count > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < finding.Places.Count; i++)
                WriteLocation(json, report, places, finding.Places[i], i);
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints");
        json.WriteString("attributionFinding/v1", finding.Fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What is about the whole article, or stands nobody knows where in the file, is put at the first line: code scanning shows nothing without a place.</summary>
    private static void WriteLocation(Utf8JsonWriter json, SourcingReport report, FilePlaces places, ReportSpan? span, int? id)
    {
        var place = span is null ? null : places.Of(span);
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
            WriteRegion(json, place);
        if (span is not null)
            SarifRules.Text(json, "snippet", span.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, FilePlace place)
    {
        if (place.Columns is not var (start, endLine, end) || place.Characters is not { } characters)
            return;
        json.WriteNumber("startColumn", start);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", end);
        json.WriteNumber("charOffset", characters.Start);
        json.WriteNumber("charLength", characters.Length);
    }
}

using System.Text.Json;
using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>Findings as SARIF results.</summary>
internal static class SarifResults
{
    public static void Write(Utf8JsonWriter json, SourcingReport report, FindingReport finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", Level(finding.Severity));
        SarifRules.Text(json, "message", $"{finding.Message}. {finding.Fix}");
        json.WriteStartArray("locations");
        WriteLocation(json, report, finding.Places.Count > 0 ? finding.Places[0] : null, null);
        json.WriteEndArray();
        if (finding.Places.Count > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < finding.Places.Count; i++)
                WriteLocation(json, report, finding.Places[i], i);
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

    /// <summary>A finding about the whole article stands at its first line, since code scanning shows none without a place.</summary>
    private static void WriteLocation(Utf8JsonWriter json, SourcingReport report, ReportSpan? place, int? id)
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
            WriteRegion(json, place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, ReportSpan place)
    {
        var (line, column) = new LineIndex(place.Text).At(place.Text.Length);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.Line + line - 1);
        json.WriteNumber("endColumn", line == 1 ? place.Column + column - 1 : column);
        json.WriteNumber("charOffset", place.Start);
        json.WriteNumber("charLength", place.End - place.Start);
        SarifRules.Text(json, "snippet", place.Text);
    }
}

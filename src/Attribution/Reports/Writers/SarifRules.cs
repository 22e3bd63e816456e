using System.Text.Json;
using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>The tool and its checks, as SARIF describes them.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RuleDescription> checks)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "attribution");
        json.WriteString("version", LibraryVersion.Text);
        json.WriteStartArray("rules");
        foreach (var check in checks)
            Write(json, check);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("name", string.Concat(check.Id.Split('-').Select(Wording.Capitalised)));
        Text(json, "shortDescription", check.Title);
        Text(json, "fullDescription", check.Why);
        json.WriteStartObject("help");
        json.WriteString("text", $"{check.Why} {check.Fix}");
        json.WriteString("markdown", $"{check.Why}\n\n**What to do:** {check.Fix}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(check));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", check is { IsOff: false, Severity: Severity.Error or Severity.Warning } ? Level(check) : "recommendation");
        json.WriteStartArray("tags");
        foreach (var tag in check.Standards.Prepend("sourcing").Distinct(StringComparer.Ordinal))
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Level(RuleDescription check) => check.IsOff ? "none" : SarifResults.Level(check.Severity ?? Severity.Info);
}

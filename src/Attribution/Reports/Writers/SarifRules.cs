using System.Text.Json;

namespace Attribution.Reports.Writers;

/// <summary>The checks that raised findings, as SARIF describes them; collected as findings come.</summary>
internal sealed class SarifRules
{
    private readonly List<FindingReport> rules = [];
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);

    /// <summary>The index of a finding's check; of its severities, the highest is the check's level.</summary>
    public int IndexOf(FindingReport finding)
    {
        if (!index.TryGetValue(finding.Id, out var at))
        {
            index.Add(finding.Id, at = rules.Count);
            rules.Add(finding);
        }
        else if (finding.Severity > rules[at].Severity)
            rules[at] = finding;
        return at;
    }

    public void Write(Utf8JsonWriter json, AnalyzerInfo? analyzer)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", analyzer?.Name ?? "attribution");
        json.WriteString("semanticVersion", LibraryVersion.Text);
        if (analyzer is not null)
            json.WriteString("version", $"{analyzer.Version} ({analyzer.Rules})");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingReport rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", string.Concat(rule.Id.Split('-').Select(Wording.Capitalised)));
        Text(json, "shortDescription", rule.Title);
        Text(json, "fullDescription", rule.Help);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Help} {rule.Fix}");
        json.WriteString("markdown", $"{rule.Help}\n\n**What to do:** {rule.Fix}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifWriter.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", rule.Severity == Findings.Severity.Info ? "recommendation" : SarifWriter.Level(rule.Severity));
        json.WriteStartArray("tags");
        foreach (var tag in rule.Standards.Prepend("sourcing").Distinct(StringComparer.Ordinal))
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Findings.Facts;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>The JSON Schema (2020-12) of the report, made from its types.</summary>
internal static class ReportSchema
{
    private static readonly Dictionary<Type, IReadOnlyList<string>> Words = new()
    {
        [typeof(Naming)] = EnumWords<Naming>.All,
        [typeof(SourceKind)] = EnumWords<SourceKind>.All,
        [typeof(SourceClass)] = EnumWords<SourceClass>.All,
        [typeof(AttributionForm)] = EnumWords<AttributionForm>.All,
        [typeof(AttributionType)] = EnumWords<AttributionType>.All,
        [typeof(Stance)] = EnumWords<Stance>.All,
        [typeof(Severity)] = EnumWords<Severity>.All,
        [typeof(Corroboration)] = EnumWords<Corroboration>.All,
    };

    /// <summary>The schema as indented JSON that ends with a line break.</summary>
    public static string Write()
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = ListWords };
        var types = ReportJson.IndentedContext.Options.GetJsonSchemaAsNode(typeof(SourcingReport), exporter).AsObject();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Sourcing report" };
        foreach (var (key, value) in types.ToArray())
        {
            types.Remove(key);
            schema[key] = value;
        }
        return schema.ToJsonString(new(ReportJson.IndentedContext.Options)) + "\n";
    }

    private static JsonNode ListWords(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (!Words.TryGetValue(context.TypeInfo.Type, out var words))
            return schema;
        return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
    }
}

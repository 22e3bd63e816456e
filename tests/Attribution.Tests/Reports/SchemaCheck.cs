using System.Text.Json.Nodes;

namespace Attribution.Tests.Reports;

/// <summary>Checks a document against the parts of JSON Schema that the report's schema uses.</summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private readonly List<string> mistakes = [];

    public static IReadOnlyList<string> Run(string schema, JsonNode? document)
    {
        var root = JsonNode.Parse(schema)!;
        var check = new SchemaCheck(root);
        check.Check(document, root, "$");
        return check.mistakes;
    }

    private void Check(JsonNode? node, JsonNode schema, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            Check(node, Resolve((string)reference!), path);
            return;
        }
        var types = schema["type"] switch { JsonArray many => many.Select(type => (string)type!).ToArray(), { } one => [(string)one!], null => [] };
        if (types.Length > 0 && !types.Any(type => IsOf(node, type)))
            mistakes.Add($"{path}: not {string.Join(" or ", types)}");
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, node)))
            mistakes.Add($"{path}: not one of the values");
        if (node is JsonObject thing)
            CheckObject(thing, schema, path);
        if (node is JsonArray list && schema["items"] is { } items)
            for (var i = 0; i < list.Count; i++)
                Check(list[i], items, $"{path}[{i}]");
    }

    private void CheckObject(JsonObject node, JsonNode schema, string path)
    {
        foreach (var name in schema["required"]?.AsArray().Select(name => (string)name!) ?? [])
            if (!node.ContainsKey(name))
                mistakes.Add($"{path}: '{name}' is missing");
        foreach (var (name, value) in node)
            if (schema["properties"]?[name] is { } property)
                Check(value, property, $"{path}.{name}");
            else
                mistakes.Add($"{path}: '{name}' is not in the schema");
    }

    private JsonNode Resolve(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!);

    private static bool IsOf(JsonNode? node, string type) => type switch
    {
        "null" => node is null,
        "object" => node is JsonObject,
        "array" => node is JsonArray,
        "integer" => node is JsonValue value && value.TryGetValue<int>(out _),
        "number" => node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "boolean" => node is JsonValue value && value.TryGetValue<bool>(out _),
        _ => node is JsonValue value && value.TryGetValue<string>(out _),
    };
}

using System.Text.Json;

namespace Attribution.Readers.Json;

/// <summary>A JSON object whose fields are asked for by name or path.</summary>
internal readonly struct JsonRecord(JsonElement root)
{
    public bool Has(string field) => Find(field) is { ValueKind: JsonValueKind.String };

    /// <summary>The field's text; a number as it is written; names in a list are joined; null where there is nothing of the kind.</summary>
    public string? Text(string field)
    {
        var text = Find(field) switch
        {
            { ValueKind: JsonValueKind.String } value => Unescaped(value),
            { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
            { ValueKind: JsonValueKind.Array } list => string.Join(", ", list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(Unescaped)),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <exception cref="ReaderException">The field is missing or holds no text.</exception>
    public string Article(string field)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new ReaderException(root.ValueKind == JsonValueKind.Array
                ? "a JSON list, not one article; write it as JSON Lines, one object a line"
                : "not a JSON object with an article in its fields");
        if (Find(field) is not { } value)
            throw new ReaderException($"no field '{field}' with the article's text; this object has {Names()}");
        if (value.ValueKind != JsonValueKind.String)
            throw new ReaderException($"field '{field}' holds no text but {value.ValueKind.ToString().ToLowerInvariant()}");
        var text = Unescaped(value);
        return text.Contains('\0', StringComparison.Ordinal) ? throw new ReaderException($"field '{field}' holds NUL characters") : text;
    }

    private JsonElement? Find(string field)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        if (root.TryGetProperty(field, out var found))
            return found;
        var at = root;
        foreach (var part in field.Split('.'))
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
                return null;
        return at;
    }

    private string Names()
    {
        var names = root.EnumerateObject().Take(9).Select(property => $"'{property.Name}'").ToArray();
        return names.Length == 0 ? "no fields" : string.Join(", ", names);
    }

    /// <summary>Escapes may spell half a character, which the parser refuses to turn into text.</summary>
    private static string Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return LoneSurrogates.Unescape(value.GetRawText());
        }
    }
}

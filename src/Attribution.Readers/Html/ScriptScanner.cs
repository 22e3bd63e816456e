using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Attribution.Readers.Html;

/// <summary>The data that pages put together by a script carry in their scripts, as JSON or assigned to a variable.</summary>
internal static class ScriptScanner
{
    private const int LeastLength = 500, MostScripts = 60;

    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static IEnumerable<JsonElement> Read(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script:not([src])").Take(MostScripts))
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true && script.TextContent is { Length: >= LeastLength } text && Parse(text) is { } data)
                yield return data;
    }

    private static JsonElement? Parse(string script)
    {
        var start = Start(script);
        if (start < 0)
            return null;
        var value = Value(script[start..]);
        return value is { ValueKind: JsonValueKind.String } text ? Value(text.GetString() ?? "") : value;
    }

    /// <summary>Where the data begin: the script itself, what follows the first assignment, or the text that it parses.</summary>
    private static int Start(string script)
    {
        var at = script.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (at >= 0 && script[at] is '{' or '[')
            return at;
        for (at = script.IndexOf('=', StringComparison.Ordinal); at >= 0; at = script.IndexOf('=', at + 1))
        {
            var rest = script.AsSpan(at + 1).TrimStart();
            rest = rest.StartsWith("JSON.parse(") ? rest["JSON.parse(".Length..] : rest;
            if (rest is ['{' or '[' or '"', ..] and not ['{' or '[', '}' or ']', ..])
                return script.Length - rest.Length;
        }
        return -1;
    }

    private static JsonElement? Value(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Lenient);
            if (!JsonDocument.TryParseValue(ref reader, out var document))
                return null;
            using (document)
                return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}

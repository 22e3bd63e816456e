using System.Text.Json;
using AngleSharp.Dom;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Reads an article's metadata from JSON-LD. What is not valid JSON says nothing.</summary>
internal sealed class LinkedData(IReadOnlyList<string> types)
{
    private const int MostNodes = 20_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly Dictionary<string, JsonElement> named = new(StringComparer.Ordinal);
    private int nodes;

    public PageMetadata Read(IDocument document)
    {
        JsonElement? best = null;
        var worth = int.MaxValue;
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json']"))
            if (Parse(script.TextContent) is { } root)
                Look(root, ref best, ref worth);
        return best is { } article ? Read(article) : new PageMetadata();
    }

    private static JsonElement? Parse(string script)
    {
        var text = Cleaned(script);
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Pages wrap the data into comments, and break lines within strings.</summary>
    private static string Cleaned(string script)
    {
        var text = script.Trim().Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        return string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).TrimEnd(' ', ';');
    }

    /// <summary>Looks for the type that is most certainly an article, anywhere in the data.</summary>
    private void Look(JsonElement node, ref JsonElement? best, ref int worth)
    {
        if (++nodes > MostNodes)
            return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                Look(item, ref best, ref worth);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
            return;
        if (Text(node, "@id") is { } id && Text(node, "name") is not null)
            named.TryAdd(id, node);
        if (Rank(node) is var rank && rank < worth)
            (best, worth) = (node, rank);
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed", "publisher", "author"])
            if (node.TryGetProperty(name, out var inner))
                Look(inner, ref best, ref worth);
    }

    /// <summary>Lower is better; a node with the text itself goes before all others.</summary>
    private int Rank(JsonElement node)
    {
        var rank = Names(node, "@type").Select(type => types.ToList().IndexOf(type)).Where(index => index >= 0).DefaultIfEmpty(int.MaxValue).Min();
        return rank == int.MaxValue ? rank : Text(node, "articleBody") is null ? rank : rank - types.Count;
    }

    private PageMetadata Read(JsonElement article) => new()
    {
        Title = Decoded(Text(article, "headline") ?? Text(article, "name")),
        Byline = Decoded(string.Join(", ", Names(article, "author").Where(name => !name.Contains("://", StringComparison.Ordinal)).Distinct())),
        Outlet = Decoded(Names(article, "publisher").FirstOrDefault(name => !name.Contains("://", StringComparison.Ordinal))),
        PublishedOn = ArticleDate.Parse(Text(article, "datePublished")),
        Url = Text(article, "url") ?? Names(article, "mainEntityOfPage").FirstOrDefault(),
        Copy = Text(article, "articleBody"),
    };

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? NotEmpty(Value(value)) : null;

    /// <summary>Texts, or the names of objects, one or several.</summary>
    private IEnumerable<string> Names(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            yield break;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(50).ToArray() : [value])
            if ((item.ValueKind == JsonValueKind.String ? Value(item) : item.ValueKind == JsonValueKind.Object ? NameOf(item) : null) is { Length: > 0 } name)
                yield return name;
    }

    /// <summary>The object's name, or that of the one elsewhere on the page to which it refers.</summary>
    private string? NameOf(JsonElement node) =>
        Text(node, "name") ?? (Text(node, "@id") is { } id && named.TryGetValue(id, out var other) ? Text(other, "name") : null);

    private static string Value(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static string? Decoded(string? text) => text is null ? null : NotEmpty(System.Net.WebUtility.HtmlDecode(text));

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

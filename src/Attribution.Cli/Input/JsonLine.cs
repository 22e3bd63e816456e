using System.Globalization;
using System.Text.Json;
using Attribution.Articles;

namespace Attribution.Cli.Input;

/// <summary>Reads an article from one line of JSON Lines: an object with text, and title, date, url, outlet and id if it likes.</summary>
internal static class JsonLine
{
    /// <exception cref="InputException">The line holds no article.</exception>
    public static ArticleInput Read(byte[] line, string path, int depth)
    {
        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(), new JsonDocumentOptions { MaxDepth = depth });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new InputException("a line must be a JSON object with the field 'text'");
            var article = json.RootElement;
            var text = Field(article, "text") ?? throw new InputException("the object has no field 'text'");
            return new ArticleInput(text, new ArticleInfo
            {
                Path = Field(article, "id") ?? Field(article, "url") ?? path,
                Title = Field(article, "title"),
                Outlet = Field(article, "outlet"),
                PublishedOn = Date(Field(article, "date")),
            });
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InputException($"no valid JSON: {e.Message}");
        }
    }

    private static string? Field(JsonElement article, string name) => !article.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static DateOnly? Date(string? text) =>
        text?.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

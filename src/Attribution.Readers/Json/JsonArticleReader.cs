using System.Text;
using System.Text.Json;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Json;

/// <summary>Reads an article from the fields of a JSON object.</summary>
internal static class JsonArticleReader
{
    public static ReadArticle Read(ReadOnlySpan<byte> bytes, InputFormat format, ReaderOptions options)
    {
        var decoded = TextDecoder.Decode(bytes);
        var warnings = decoded.Warnings.ToList();
        using var document = Parse(decoded.Text, options);
        var article = new JsonRecord(document.RootElement);
        var date = article.Text(options.DateField);
        var day = ArticleDate.Parse(date);
        if (date is not null && day is null)
            warnings.Add($"field '{options.DateField}': '{Shortened(date)}' is no date that can be read (write it like 2022-09-17)");
        return new ReadArticle
        {
            Text = article.Article(options.TextField),
            Format = format,
            Input = decoded.Text,
            Title = article.Text(options.TitleField),
            Byline = article.Text(options.BylineField),
            Outlet = article.Text(options.OutletField),
            PublishedOn = day,
            Url = article.Text(options.UrlField),
            Id = article.Text(options.IdField),
            Warnings = warnings,
        };
    }

    /// <summary>Whether the bytes are a JSON object with the field that holds an article.</summary>
    public static bool HasText(ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        try
        {
            using var document = Parse(TextDecoder.Decode(bytes).Text, options);
            return new JsonRecord(document.RootElement).Has(options.TextField);
        }
        catch (ReaderException)
        {
            return false;
        }
    }

    private static JsonDocument Parse(string json, ReaderOptions options)
    {
        try
        {
            return JsonDocument.Parse(json.AsMemory().TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = options.MaxDepth });
        }
        catch (JsonException e)
        {
            throw new ReaderException($"not valid JSON, or nested deeper than {options.MaxDepth} (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})", e);
        }
        catch (ArgumentException e)
        {
            throw new ReaderException("not valid JSON: text that is no Unicode", e);
        }
    }

    private static string Shortened(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text.Take(40))
            line.Append(char.IsControl(c) ? ' ' : c);
        return line.ToString();
    }
}

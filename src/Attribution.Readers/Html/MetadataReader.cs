using AngleSharp.Dom;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Gathers what a page says of its article: JSON-LD goes before meta elements, these before microdata and marked-up text.</summary>
internal sealed class MetadataReader(PageRules rules)
{
    public PageMetadata Read(IDocument document)
    {
        var data = new LinkedData(rules.Metadata["types"]).Read(document).Or(FromMeta(document)).Or(FromMicrodata(document));
        var url = data.Url ?? document.QuerySelector("link[rel='canonical']")?.GetAttribute("href");
        data = data with { Url = url, Byline = Bare(data.Byline), PublishedOn = data.PublishedOn ?? UrlDate.Find(url) };
        return data with { Title = PageTitles.WithoutOutlet(data.Title ?? PageTitles.Of(document), data.Outlet) };
    }

    private PageMetadata FromMeta(IDocument document)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name")) is { } name && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                values.TryAdd(name.Trim(), content.Trim());
        return new PageMetadata
        {
            Title = First(values, "title").FirstOrDefault(),
            Byline = First(values, "byline").FirstOrDefault(value => !value.Contains("://", StringComparison.Ordinal) && !value.StartsWith('/')),
            Outlet = First(values, "outlet").FirstOrDefault(value => !value.Contains("://", StringComparison.Ordinal)),
            PublishedOn = First(values, "date").Select(ArticleDate.Parse).FirstOrDefault(date => date is not null),
            Url = First(values, "url").FirstOrDefault(),
        };
    }

    private IEnumerable<string> First(Dictionary<string, string> values, string field) =>
        rules.Metadata[field].Select(name => values.GetValueOrDefault(name)).OfType<string>();

    private static PageMetadata FromMicrodata(IDocument document) => new()
    {
        Title = Property(document, "headline"),
        Byline = Property(document, "author"),
        Outlet = Property(document, "publisher"),
        PublishedOn = ArticleDate.Parse(Property(document, "datePublished") ?? document.QuerySelector("article time[datetime], time[pubdate], time[datetime]")?.GetAttribute("datetime")),
    };

    /// <summary>The value of a property outside comments: its content, its inner name, or its text.</summary>
    private static string? Property(IDocument document, string name)
    {
        var found = document.QuerySelectorAll($"[itemprop~='{name}'], [property='schema:{name}']")
            .FirstOrDefault(element => element.Closest("[itemprop~='comment'], [itemtype$='Comment']") is null);
        if (found is null)
            return null;
        var inner = found.QuerySelector("[itemprop~='name']");
        var text = found.GetAttribute("content") ?? found.GetAttribute("datetime") ?? inner?.GetAttribute("content") ?? (inner ?? found).TextContent;
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length is > 0 and < 300 ? text : null;
    }

    private string? Bare(string? byline) => byline is null ? null : Bylines.Bare(byline, rules.BylineWords);
}

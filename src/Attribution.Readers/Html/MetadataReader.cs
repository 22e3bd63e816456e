using AngleSharp.Dom;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Gathers what a page says of its article: JSON-LD goes before meta elements, these before microdata and marked-up text.</summary>
internal sealed class MetadataReader(PageRules rules)
{
    public PageMetadata Read(IDocument document)
    {
        PageMetadata[] all = [new LinkedData(rules.Metadata["types"]).Read(document), FromMeta(document), FromMicrodata(document)];
        var data = all[0].Or(all[1]).Or(all[2]);
        var bylines = all.Select(part => Bare(part.Byline)).OfType<string>().ToList();
        var url = data.Url ?? document.QuerySelector("link[rel='canonical']")?.GetAttribute("href");
        data = data with { Url = url, Byline = bylines.Find(byline => !IsHouse(byline, data.Outlet)), HouseByline = bylines.FirstOrDefault(), PublishedOn = data.PublishedOn ?? UrlDate.Find(url) };
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
        Byline = Property(document, "author") ?? Author(document),
        Outlet = Property(document, "publisher"),
        PublishedOn = ArticleDate.Parse(Property(document, "datePublished") ?? Attribute(document, "time[pubdate], .dt-published", "datetime") ?? Attribute(document, ".published", "title")),
    };

    /// <summary>The author of microformats, where there is but one.</summary>
    private static string? Author(IDocument document)
    {
        var names = document.QuerySelectorAll("[rel~='author'], .vcard .fn, .h-card .p-name").Where(element => element.LocalName != "link" && element.Closest("[class*='comment'], [id*='comment']") is null)
            .Select(element => element.TextContent.Trim()).Where(text => text.Length is > 0 and < 100).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return names.Count == 1 ? names[0] : null;
    }

    /// <summary>The day of the first time on the page, where nothing says that it is the article's.</summary>
    public static DateOnly? AnyTime(IDocument document) =>
        ArticleDate.Parse(Attribute(document, "article time", "datetime") ?? Attribute(document, "time", "datetime"));

    private static string? Attribute(IDocument document, string selector, string name) =>
        document.QuerySelectorAll(selector).FirstOrDefault(element => element.HasAttribute(name) && !IsOfComments(element))?.GetAttribute(name);

    private static bool IsOfComments(IElement element) => element.Closest("[itemprop~='comment'], [itemtype$='Comment']") is not null;

    /// <summary>The value of a property outside comments: its content, its inner name, or its text.</summary>
    private static string? Property(IDocument document, string name)
    {
        var found = document.QuerySelectorAll($"[itemprop~='{name}'], [property='schema:{name}']")
            .FirstOrDefault(element => !IsOfComments(element));
        if (found is null)
            return null;
        var inner = found.QuerySelector("[itemprop~='name']");
        var text = found.GetAttribute("content") ?? found.GetAttribute("datetime") ?? inner?.GetAttribute("content") ?? (inner ?? found).TextContent;
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length is > 0 and < 300 ? text : null;
    }

    /// <summary>Whether an outlet names itself or its desk instead of a person.</summary>
    private static bool IsHouse(string byline, string? outlet) =>
        outlet is not null && PageTitles.Letters(byline) is var one && PageTitles.Letters(outlet) is { Length: > 0 } other
        && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    private string? Bare(string? byline) => byline is null ? null : Bylines.Bare(byline, rules.BylineWords);
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Takes the article out of a web page. Immutable and thread-safe.</summary>
internal sealed class PageReader(PageRules rules)
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    public ReadArticle Read(ReadOnlySpan<byte> bytes, ReaderOptions options, CancellationToken cancellation)
    {
        var decoded = TextDecoder.Decode(bytes, EncodingDeclaration.Find(bytes));
        MarkupGuard.Check(decoded.Text, options);
        using var document = new HtmlParser(Options).ParseDocument(decoded.Text);
        var metadata = new MetadataReader(rules).Read(document);
        var page = new PageBuilder(rules, new SourceAligner(decoded.Text), options).Build(document.DocumentElement, cancellation);
        page.Settle(rules.Thresholds);
        var article = new PageExtraction(page, rules, metadata, () => ScriptScanner.Read(document)).Extract();
        return new ReadArticle
        {
            Text = article.Text.ToString(),
            Format = InputFormat.Html,
            Input = decoded.Text,
            Title = article.Title,
            Byline = metadata.Byline ?? article.Byline ?? metadata.HouseByline,
            Outlet = metadata.Outlet ?? PageTitles.OutletIn(document, article.Title),
            PublishedOn = metadata.PublishedOn ?? article.PublishedOn ?? MetadataReader.AnyTime(document),
            Url = metadata.Url,
            Map = article.Text.Map,
            Warnings = article.Text.Length > 0 ? decoded.Warnings : [.. decoded.Warnings, "no article was found in this page"],
        };
    }
}

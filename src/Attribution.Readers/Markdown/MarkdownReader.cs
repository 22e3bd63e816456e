using Attribution.Readers.Texts;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Attribution.Readers.Markdown;

/// <summary>Reads Markdown: the words of headings, paragraphs, lists and quotations; no pictures, code or HTML.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    public static ReadArticle Read(ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        var decoded = TextDecoder.Decode(bytes);
        var document = Parse(decoded.Text, options);
        var head = FrontMatter.Read(document.OfType<YamlFrontMatterBlock>().FirstOrDefault(), decoded.Text);
        var body = new MarkdownText();
        body.Write(document);
        return new ReadArticle
        {
            Text = body.Text.ToString(),
            Format = InputFormat.Markdown,
            Input = decoded.Text,
            Title = body.Title ?? head.GetValueOrDefault("title"),
            Byline = head.GetValueOrDefault("author") ?? head.GetValueOrDefault("byline"),
            Outlet = head.GetValueOrDefault("outlet") ?? head.GetValueOrDefault("publisher"),
            PublishedOn = ArticleDate.Parse(head.GetValueOrDefault("date")),
            Url = head.GetValueOrDefault("url"),
            Id = head.GetValueOrDefault("id"),
            Map = body.Text.Map,
            Warnings = decoded.Warnings,
        };
    }

    private static MarkdownDocument Parse(string text, ReaderOptions options)
    {
        MarkdownNesting.Check(text, options);
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("depth", StringComparison.Ordinal))
        {
            throw new ReaderException("Markdown is nested too deeply (more than 128 levels)", e);
        }
    }
}

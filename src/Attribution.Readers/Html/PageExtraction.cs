using System.Net;
using System.Text;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Finds the article in one page.</summary>
internal sealed class PageExtraction(Page page, PageRules rules, PageMetadata metadata)
{
    private const int LeastWordsOfCopy = 40, MostWordsOfByline = 20;

    public ExtractedPage Extract()
    {
        var copy = Copy();
        var headline = HeadlineFinder.Find(page, metadata.Title);
        var byline = Labelled(LabelKind.Byline).Select(block => Bylines.Bare(block.Text, rules.BylineWords)).FirstOrDefault();
        var date = Labelled(LabelKind.Date).Select(block => ArticleDate.Parse(block.Text)).FirstOrDefault(day => day is not null);
        new Pruner(page, rules, headline).Prune();
        new BoxFinder(page, rules, headline).Prune();
        var blocks = new BlockFilter(page, rules, headline, copy).Choose(new RootFinder(page, rules, headline, copy).Find());
        var text = blocks.Sum(block => block.Words) < (copy?.Words ?? 0) / 2 ? OfCopy(copy!) : PageWriter.Write(headline is null ? blocks : blocks.Prepend(headline));
        return new ExtractedPage(blocks.Count > 0 || copy is not null ? text : new MappedText(), headline?.Text ?? metadata.Title, byline, date);
    }

    private IEnumerable<PageBlock> Labelled(LabelKind kind) =>
        page.Blocks.Where(block => block.Words is > 0 and <= MostWordsOfByline && page.Around(block.Element).Take(3).Any(element => element.Has(kind)) && !page.Around(block.Element).Any(element => element.Has(LabelKind.Comments)));

    /// <summary>The page's own copy, without markup, if it is long enough to be the article.</summary>
    private TextCopy? Copy()
    {
        if (metadata.Copy is not { } text)
            return null;
        var copy = new TextCopy(text.Contains('<', StringComparison.Ordinal) ? Bare(text) : text);
        return copy.Words < LeastWordsOfCopy ? null : copy;
    }

    private static string Bare(string markup)
    {
        var text = new StringBuilder();
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<' && at + 1 < markup.Length && (char.IsAsciiLetter(markup[at + 1]) || markup[at + 1] is '/' or '!'))
            {
                text.Append('\n');
                at = Tags.End(markup, at + 1);
            }
            else
                text.Append(markup[at++]);
        }
        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>Pages that are put together by a script hold the article only in their metadata.</summary>
    private static MappedText OfCopy(TextCopy copy)
    {
        var text = new MappedText();
        foreach (var line in copy.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            text.StartParagraph();
            text.Append(line, MappedText.Unknown);
        }
        return text;
    }
}

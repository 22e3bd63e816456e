using System.Net;
using System.Text;
using System.Text.Json;
using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Finds the article in one page.</summary>
internal sealed class PageExtraction(Page page, PageRules rules, PageMetadata metadata, Func<IEnumerable<JsonElement>> scripts)
{
    private const int LeastWordsOfCopy = 40;

    public ExtractedPage Extract()
    {
        var copy = Copy(metadata.Copy);
        var headline = HeadlineFinder.Find(page, metadata.Title);
        var labels = new LabelledText(page, rules, headline);
        var (byline, date) = (labels.Byline(), labels.Date());
        new Pruner(page, rules, headline).Prune();
        new BoxFinder(page, rules, headline).Prune();
        var blocks = new BlockFilter(page, rules, headline, copy).Choose(new RootFinder(page, rules, headline, copy).Find());
        if (copy is null && blocks.Sum(block => block.Weight) < rules.Thresholds.SparseWords)
            copy = OfScripts(headline, blocks);
        var text = copy is not null && IsBetter(copy, blocks) ? OfCopy(copy) : PageWriter.Write(headline is null ? blocks : blocks.Prepend(headline));
        return new ExtractedPage(blocks.Count > 0 || copy is not null ? text : new MappedText(), headline?.Text ?? metadata.Title, byline, date);
    }

    /// <summary>The article in the page's scripts, unless the page shows prose of its own that is not in it.</summary>
    private TextCopy? OfScripts(PageBlock? headline, List<PageBlock> blocks)
    {
        var text = new ScriptText(rules, headline?.Text ?? metadata.Title);
        if (Copy(text.Find(scripts())) is not { } copy)
            return null;
        var shown = blocks.Where(block => block.Weight > 0).ToList();
        var isElsewhere = !text.IsTitled && shown.Count(block => copy.ShareOf(block) < rules.Thresholds.AlignedShare) * 2 > shown.Count;
        return isElsewhere || shown.Sum(block => block.Weight) > copy.Words / 2 ? null : copy;
    }

    /// <summary>Whether the page shows less than half of its copy, and no more than that beside it: walls and scripts hold the rest back.</summary>
    private bool IsBetter(TextCopy copy, List<PageBlock> blocks)
    {
        var shown = blocks.Where(block => copy.ShareOf(block) >= rules.Thresholds.AlignedShare).Sum(block => block.Words);
        return shown < copy.Words / 2 && blocks.Sum(block => block.Words) - shown < copy.Words;
    }

    /// <summary>The page's own copy, without markup, if it is long enough to be the article.</summary>
    private static TextCopy? Copy(string? text)
    {
        if (text is null)
            return null;
        var copy = new TextCopy(text.Contains('<', StringComparison.Ordinal) ? Bare(text) : text);
        return copy.Words < LeastWordsOfCopy ? null : copy;
    }

    public static string Bare(string markup)
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

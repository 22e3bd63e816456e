namespace Attribution.Readers.Html;

/// <summary>Finds the headline on the page: a heading that says what the metadata say, or else the likeliest heading.</summary>
internal static class HeadlineFinder
{
    private const int LeastWords = 2, MostWords = 45, LongestTitle = 500, LikelyWorth = 5, LeastShared = 3, ShortestWord = 4;

    private const double MostLinked = 0.9, SharedPart = 0.5;

    public static PageBlock? Find(Page page, string? title)
    {
        title = title is null or { Length: > LongestTitle } ? null : PageTitles.PartOn(title, page.Blocks.Where(block => block.Words is >= LeastWords and <= MostWords).Select(block => block.Text));
        PageBlock? best = null;
        var bestWorth = 0;
        foreach (var block in page.Blocks)
            if (block.Words is >= LeastWords and <= MostWords && Worth(page, block, title) is var worth && worth > bestWorth)
                (best, bestWorth) = (block, worth);
        return best;
    }

    private static int Worth(Page page, PageBlock block, string? title)
    {
        var level = page.Inward(block).Concat(page.Around(block.Element).Take(3)).Max(Level);
        var agreement = title is null ? 0 : Agreement(block.Text, title);
        if (level == 1 && agreement == 0 && title is not null && block.LinkShare < MostLinked && SharesWords(block.Text, title))
            return LikelyWorth;
        if (level == 0 && agreement > 0 && block.LinkShare == 0)
            return 10 * agreement - (IsOfThePage(page, block) ? 12 : 0);
        if (level == 0 || agreement == 0 && (level == 1 || block.LinkShare > 0.9 && level < 3))
            return 0;
        var place = page.Around(block.Element).Any(element => element.Tag is "article" or "main") ? 1 : 0;
        return 10 * agreement + 3 * level + place - (IsOfThePage(page, block) ? 12 : 0);
    }

    private static int Level(PageElement element) =>
        element.Tag == "h1" ? 3 : element.IsLarge || element.Has(LabelKind.Headline) && !element.Has(LabelKind.Junk) ? 2 : element.Tag is "h2" or "h3" ? 1 : 0;

    private static int Agreement(string text, string title)
    {
        string here = PageTitles.Letters(text), there = PageTitles.Letters(title);
        if (here == there)
            return 2;
        var shorter = Math.Min(here.Length, there.Length);
        var contains = here.Contains(there, StringComparison.Ordinal) || there.Contains(here, StringComparison.Ordinal);
        return contains && shorter * 2 > Math.Max(here.Length, there.Length) ? 1 : 0;
    }

    /// <summary>Outlets name an article otherwise for others than for their readers.</summary>
    private static bool SharesWords(string text, string title)
    {
        var (here, there) = (LongWords(text), LongWords(title));
        var shared = here.Count(there.Contains);
        return shared >= LeastShared && shared >= SharedPart * Math.Min(here.Count, there.Count);
    }

    private static HashSet<string> LongWords(string text) =>
        new(text.Split([' ', '-', '\'', '’', '‘', ',', ':', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord), StringComparer.OrdinalIgnoreCase);

    private static bool IsOfThePage(Page page, PageBlock block) =>
        page.Around(block.Element).Any(element => element.Tag is "nav" or "aside" or "footer" || element.Has(LabelKind.Comments));
}

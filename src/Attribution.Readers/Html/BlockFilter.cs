namespace Attribution.Readers.Html;

/// <summary>Chooses among the paragraphs of the elements that hold the article those that are it.</summary>
internal sealed class BlockFilter(Page page, PageRules rules, PageBlock? headline, TextCopy? copy)
{
    private const int ShortHeading = 30, LeastWordsOfFragment = 4, MostWordsOfQuote = 60, MostSearches = 200, MostBoxLines = 3, MostLinksPassed = 8, LeastOfKind = 3;

    private readonly PageThresholds thresholds = rules.Thresholds;

    private readonly Dictionary<string, int> kinds = page.Blocks.Where(block => block.Weight > 0).GroupBy(block => page.ElementOf(block).Signature, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.DistinctBy(block => block.Element).Count(), StringComparer.Ordinal);

    public List<PageBlock> Choose(List<PageElement> roots)
    {
        var candidates = Candidates(roots);
        var rooted = page.Within(roots);
        var inRoot = candidates.ConvertAll(block => rooted[block.Element]);
        var kept = new bool[candidates.Count];
        var lists = Lists(candidates);
        int first = candidates.FindIndex(block => block.Weight > 0 && rooted[block.Element]), last = candidates.FindLastIndex(block => block.Weight > 0 && rooted[block.Element]);
        for (var i = 0; i < kept.Length; i++)
            kept[i] = !IsPointer(candidates[i], lists) && (IsHeading(candidates[i]) || inRoot[i] && IsText(candidates, i, first, last));
        DropHeadings(candidates, kept);
        DropOutsideCopy(candidates, kept);
        var chosen = candidates.Where((_, i) => kept[i]).ToList();
        return [.. Standfirst(roots), .. WithoutRepetitions(chosen)];
    }

    /// <summary>All from the headline, or else the first element, to the end of the last: headings may stand outside of what holds the text.</summary>
    private List<PageBlock> Candidates(List<PageElement> roots)
    {
        if (roots.Count == 0)
            return [];
        int start = Math.Min(headline?.Element + 1 ?? int.MaxValue, roots[0].Index), end = roots[^1].End;
        return page.Blocks.Where(block => block != headline && !block.IsEmpty && block.Element >= start && block.Element < end).ToList();
    }

    private bool IsHeading(PageBlock block) =>
        page.Around(block.Element).Take(2).Any(element => element.Tag is ['h', >= '1' and <= '6'] or "summary") && block.Words <= ShortHeading;

    /// <summary>Mainly links, or worded like a part of the page.</summary>
    private bool IsPointer(PageBlock block, Dictionary<int, double> lists)
    {
        if (block.LinkShare > thresholds.LinkShareLong || block.LinkShare > thresholds.LinkShare && block.Words <= thresholds.PointerWords)
            return true;
        if (rules.Lines.BeginsLikePage(block.Text) && block.Words < thresholds.PointerWords || rules.Lines.SpeaksOfPage(block.Text) && block.Words < 2 * thresholds.PointerWords)
            return true;
        return headline is not null && PageTitles.Same(block.Text, headline.Text) || ListOf(block) is { } list && lists.GetValueOrDefault(list) > thresholds.LinkShare;
    }

    private int? ListOf(PageBlock block) => page.Around(block.Element).FirstOrDefault(element => element.Tag is "ul" or "ol" or "dl")?.Index;

    /// <summary>The share of links in each list.</summary>
    private Dictionary<int, double> Lists(List<PageBlock> candidates) =>
        candidates.Where(block => ListOf(block) is not null).GroupBy(block => ListOf(block)!.Value)
            .ToDictionary(group => group.Key, group => group.Sum(block => block.LinkShare * block.Text.Length) / group.Sum(block => (double)block.Text.Length));

    private bool IsText(List<PageBlock> candidates, int index, int first, int last)
    {
        var block = candidates[index];
        if (block.Weight > 0)
            return true;
        if (index < first || index > last)
            return index > last && first >= 0 && block.EndsLikeSentence && block.Words >= LeastWordsOfFragment && block.LinkShare == 0 && IsParagraph(block);
        if (IsParagraph(block) || IsOfTheirKind(block))
            return block.EndsLikeSentence || block.LinkShare == 0 && (page.ElementOf(block).Tag == "li" || HasProseBeside(candidates, index) || block.Text[^1] is ':' or '”' or '"' or '’');
        return block.EndsLikeSentence && block.Words >= LeastWordsOfFragment || HasProseBeside(candidates, index) && SharesElement(candidates, index);
    }

    /// <summary>Pages without p give their paragraphs a class, which those of prose share.</summary>
    private bool IsOfTheirKind(PageBlock block) =>
        kinds.GetValueOrDefault(page.ElementOf(block).Signature) >= LeastOfKind && page.ElementOf(block).Signature.Contains(' ') && page.ElementOf(block).Signature[^1] != ' ';

    private bool IsParagraph(PageBlock block) => page.Around(block.Element).Take(3).Any(element => element.Tag is "p" or "li" or "blockquote" or "q" or "pre" or "dd" or "dt");

    private bool HasProseBeside(List<PageBlock> candidates, int index) =>
        Beside(candidates, index, -1) is { Weight: > 0 } && Beside(candidates, index, 1) is { Weight: > 0 };

    /// <summary>A piece between line breaks, like its neighbours.</summary>
    private bool SharesElement(List<PageBlock> candidates, int index) =>
        Beside(candidates, index, -1)?.Element == candidates[index].Element && Beside(candidates, index, 1)?.Element == candidates[index].Element;

    /// <summary>The next paragraph in a direction that is no list of links.</summary>
    private PageBlock? Beside(List<PageBlock> candidates, int index, int step)
    {
        var at = index + step;
        for (var passed = 0; at >= 0 && at < candidates.Count && candidates[at].LinkShare >= thresholds.LinkShare && passed < MostLinksPassed; passed++)
            at += step;
        return at >= 0 && at < candidates.Count ? candidates[at] : null;
    }

    /// <summary>A heading belongs to what follows it at once.</summary>
    private void DropHeadings(List<PageBlock> candidates, bool[] kept)
    {
        var firstText = Array.FindIndex(kept, 0, kept.Length, isKept => isKept);
        while (firstText >= 0 && firstText < kept.Length && (!kept[firstText] || IsHeading(candidates[firstText])))
            firstText++;
        for (var i = kept.Length - 1; i >= 0; i--)
            if (kept[i] && IsHeading(candidates[i]))
                kept[i] = LeadsOn(candidates, kept, i) && !rules.Lines.OpensBox(candidates[i].Text) && !rules.Lines.OpensComments(candidates[i].Text)
                    && (i > firstText || page.ElementOf(candidates[i]).Has(LabelKind.Standfirst) || firstText == i + 1);
    }

    /// <summary>Whether text follows the heading at once, or behind a small box that does not lie beside it.</summary>
    private bool LeadsOn(List<PageBlock> candidates, bool[] kept, int heading)
    {
        var next = Array.IndexOf(kept, true, heading + 1);
        if (next < 0 || next == heading + 1)
            return next > 0;
        var home = page.ElementOf(candidates[heading]).Parent;
        return next - heading - 1 <= MostBoxLines && page.ElementOf(candidates[next]).Parent == home
            && candidates.Skip(heading + 1).Take(next - heading - 1).All(block => ListOf(block) is null && page.ElementOf(block).Parent != home && block.Element != home);
    }

    /// <summary>Where the page's own copy is whole, prose before and after it, or in boxes of its own, is something else.</summary>
    private void DropOutsideCopy(List<PageBlock> candidates, bool[] kept)
    {
        if (copy is null)
            return;
        var copied = candidates.Select(block => copy.ShareOf(block) >= thresholds.AlignedShare).ToArray();
        int prose = candidates.Where((block, i) => kept[i]).Sum(block => block.Weight), covered = candidates.Where((_, i) => kept[i] && copied[i]).Sum(block => block.Weight);
        if (covered < thresholds.CopiedShare * copy.Words || covered < thresholds.CompleteShare * prose)
            return;
        int first = Array.IndexOf(copied, true), last = Array.LastIndexOf(copied, true);
        var homes = candidates.Where((_, i) => copied[i]).Select(Home).ToHashSet();
        for (var i = 0; i < kept.Length; i++)
            kept[i] &= copied[i] || i > first && i < last && homes.Contains(Home(candidates[i])) || i < first && IsHeading(candidates[i]) && i == first - 1;
    }

    private int Home(PageBlock block) => page.ElementOf(block) is { Tag: "p" or "li" or "blockquote" or ['h', _] } element ? element.Parent : block.Element;

    /// <summary>What sums up the article between headline and text; where nothing is named so, prose that stands there.</summary>
    private List<PageBlock> Standfirst(List<PageElement> roots)
    {
        if (headline is null || roots.Count == 0)
            return [];
        var above = page.Blocks.Where(block => block.Element > headline.Element && block.Element < roots[0].Index && block.Words > LeastWordsOfFragment
            && block.LinkShare < thresholds.LinkShare && !PageTitles.Same(block.Text, headline.Text) && !rules.Lines.BeginsLikePage(block.Text)).ToList();
        var named = above.FindAll(block => page.Around(block.Element).Take(3).Any(element => element.Has(LabelKind.Standfirst)));
        return named.Count > 0 ? named : above.FindAll(block => block.Weight > 0 && page.ElementOf(block).Tag is "p" or "h2");
    }

    /// <summary>Pull quotes say again what the text says; so do summaries that begin like it.</summary>
    private List<PageBlock> WithoutRepetitions(List<PageBlock> chosen)
    {
        var text = string.Join('\n', chosen.Where(block => page.ElementOf(block).Tag == "p").Select(block => PageTitles.Letters(block.Text)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var searches = 0;
        return chosen.FindAll(block =>
        {
            var letters = PageTitles.Letters(block.Text);
            var isNew = seen.Add(letters) || block.Words <= LeastWordsOfFragment;
            var maySayAgain = page.ElementOf(block).Tag != "p" && !IsHeading(block) && block.Words is > LeastWordsOfFragment and < MostWordsOfQuote && searches++ < MostSearches;
            return isNew && !(maySayAgain && text.Contains(letters, StringComparison.Ordinal));
        });
    }
}

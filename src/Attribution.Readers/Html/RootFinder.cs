namespace Attribution.Readers.Html;

/// <summary>Finds the elements that hold the article's text: by their names, by the page's own copy of it, or by where the prose lies.</summary>
internal sealed class RootFinder(Page page, PageRules rules, PageBlock? headline, TextCopy? copy)
{
    private const int LeastParagraphs = 3;

    private readonly PageThresholds thresholds = rules.Thresholds;

    /// <summary>The outermost elements that hold text of the article, in order; empty where the page has no prose.</summary>
    public List<PageElement> Find()
    {
        var roots = Named();
        if (roots.Count == 0)
            roots = Scored();
        return WithCopied(roots);
    }

    private List<PageElement> Named()
    {
        var named = page.Elements.Where(element => element.Has(LabelKind.Body) && !element.IsOut && element.Weight > 0 && PageElements.IsBlock(element.Tag)).ToList();
        var groups = Outermost(named, 0, int.MaxValue).GroupBy(at => named[at].Signature, StringComparer.Ordinal)
            .Select(group => OfOneArticle([.. group.SelectMany(at => Narrowed(at, named))])).ToList();
        var best = groups.OrderByDescending(group => group.Sum(element => element.Weight)).FirstOrDefault() ?? [];
        return best.Sum(element => element.Weight) >= Math.Max(1, thresholds.BodyShare * page.TotalWeight) ? WholeOf(best) : [];
    }

    /// <summary>Where each paragraph carries the name, what holds them all is the body, so that lists and headings between them are not lost.</summary>
    private List<PageElement> WholeOf(List<PageElement> named)
    {
        if (named.Count < LeastParagraphs || named[0].Parent < 0 || named.Exists(element => element.Parent != named[0].Parent))
            return named;
        var parent = page.Elements[named[0].Parent];
        return named.Sum(element => element.Weight) >= thresholds.InnerShare * parent.Weight ? [parent] : named;
    }

    /// <summary>The outermost of some elements, which are in order, from one on up to an end.</summary>
    private static List<int> Outermost(List<PageElement> named, int first, int end)
    {
        var outermost = new List<int>();
        for (var i = first; i < named.Count && named[i].Index < end; i++)
            if (outermost.Count == 0 || !named[outermost[^1]].Contains(named[i].Index))
                outermost.Add(i);
        return outermost;
    }

    /// <summary>The element, or those within it of such a name that together still hold nearly all that it holds.</summary>
    private List<PageElement> Narrowed(int position, List<PageElement> named)
    {
        var narrowed = new List<PageElement>();
        var open = new Stack<int>([position]);
        while (open.TryPop(out var at))
        {
            var inner = Outermost(named, at + 1, named[at].End);
            if (inner.Count > 0 && inner.Sum(part => named[part].Weight) >= thresholds.InnerShare * named[at].Weight)
                foreach (var part in Enumerable.Reverse(inner))
                    open.Push(part);
            else
                narrowed.Add(named[at]);
        }
        return narrowed;
    }

    /// <summary>Pages that go on with the next article repeat the headline's tag: what follows one outside the element that holds headline and text is not this article.</summary>
    private List<PageElement> OfOneArticle(List<PageElement> group)
    {
        if (headline is null || group.Count < 2 || page.ElementOf(headline).Tag != "h1")
            return group;
        var own = page.Common(headline.Element, group[0].Index);
        var next = page.Elements.FirstOrDefault(element => element.Index > group[0].Index && element.Tag == "h1" && !element.IsOut && !page.Elements[own].Contains(element.Index))?.Index ?? int.MaxValue;
        var first = group.Where(element => element.Index < next).ToList();
        return first.Count > 0 ? first : group;
    }

    private List<PageElement> Scored()
    {
        var within = Within();
        if (new ContainerScorer(page).Best(within) is not { } best)
            return [];
        if (best.Parent < within.Index)
            return [best];
        if (LikeOnesBeside(best) is { Count: > 1 } like)
            return like;
        var parent = page.Elements[best.Parent];
        if (parent.Weight > best.Weight && best.Weight >= thresholds.InnerShare * parent.Weight)
            return [parent];
        return Cousins(best) is { Count: > 1 } cousins ? cousins : [best];
    }

    /// <summary>The article or main element that holds most, if it holds enough, else the whole page.</summary>
    private PageElement Within() =>
        page.Elements.Where(element => element.Tag is "article" or "main" && !element.IsOut && element.Weight >= Math.Max(1, thresholds.ProtectedShare * page.TotalWeight))
            .OrderBy(element => element.Weight).ThenByDescending(element => element.Index).FirstOrDefault() ?? page.Elements[0];

    /// <summary>Bodies are often cut into pieces of one kind, with advertisements between them.</summary>
    private List<PageElement> LikeOnesBeside(PageElement element) =>
        [.. page.Elements.Where(other => other.Parent == element.Parent && !other.IsOut && other.Signature == element.Signature && (other == element || other.Weight >= thresholds.SiblingShare * element.Weight))];

    private List<PageElement> Cousins(PageElement element)
    {
        if (element.Parent < 0 || page.Elements[element.Parent].Parent < 0)
            return [];
        var parent = page.Elements[element.Parent];
        return [.. page.Elements.Where(other => other.Signature == element.Signature && other.Depth == element.Depth && !other.IsOut && other.Weight > 0
            && page.Elements[other.Parent].Signature == parent.Signature && page.Elements[other.Parent].Parent == parent.Parent)];
    }

    /// <summary>Where the copy shows that the elements found hold little of the article, the smallest that holds it all is better.</summary>
    private List<PageElement> WithCopied(List<PageElement> roots)
    {
        if (copy is null)
            return roots;
        var copied = page.Blocks.Where(block => block.Weight > 0 && copy.ShareOf(block) >= thresholds.AlignedShare).ToList();
        var words = copied.Sum(block => block.Words);
        var rooted = page.Within(roots);
        var within = copied.Where(block => rooted[block.Element]).Sum(block => block.Words);
        if (words < thresholds.CopiedShare * copy.Words || within >= thresholds.InnerShare * words)
            return roots;
        return [page.Elements[copied.Aggregate(copied[0].Element, (element, block) => page.Common(element, block.Element))]];
    }
}

namespace Attribution.Readers.Html;

/// <summary>Leaves out what by its tag or names is not the article, unless so much of the page lies in it that the name must mislead.</summary>
internal sealed class Pruner(Page page, PageRules rules, PageBlock? headline)
{
    private static readonly HashSet<string> Asides = new(("nav aside footer form figure figcaption button dialog menu fieldset amp-sidebar amp-ad amp-embed amp-carousel amp-social-share amp-consent "
        + "amp-user-notification amp-lightbox amp-instagram amp-facebook amp-youtube").Split(' '), StringComparer.Ordinal);

    private readonly PageThresholds thresholds = rules.Thresholds;
    private int? locked;

    public void Prune()
    {
        Pass(element => element.Has(LabelKind.Comments) && !HoldsArticle(element));
        Pass(element => (element.IsHidden && !IsLockedText(element) || Asides.Contains(element.Tag)) && !IsProtected(element, thresholds.ProtectedShare));
        Pass(element => element.Has(LabelKind.Junk) && !IsProtected(element, thresholds.ProtectedShare) && IsBoxOrLabel(element));
        Pass(element => IsSlight(element) && !IsLockedText(element) && PageElements.IsBlock(element.Tag) && !IsProtected(element, thresholds.ProtectedShare));
    }

    private void Pass(Predicate<PageElement> isOut)
    {
        foreach (var element in page.Elements)
            if (!element.IsOut && element.Parent >= 0 && isOut(element))
                page.LeaveOut(element);
        page.Settle(thresholds);
    }

    /// <summary>The names of a link or of emphasis within a paragraph are about its looks.</summary>
    private static bool IsBoxOrLabel(PageElement element) => PageElements.IsBlock(element.Tag) || element.Tag is "span" or "small" or "label" or "time";

    private bool IsSlight(PageElement element)
    {
        if (element.Weight >= thresholds.SmallWords)
            return false;
        return element.Has(LabelKind.Small) || element.Tag == "table" && element.HasMedia || element.Has(LabelKind.Unlikely) && (element.Weight == 0 || element.HasMedia) && element.Tag is not ("p" or "li" or "blockquote" or ['h', >= '1' and <= '6']);
    }

    /// <summary>Walls hide the body's paragraphs one by one, which together hold much of the page.</summary>
    private bool IsLockedText(PageElement element) =>
        element.Weight > 0 && IsInBody(element) && (locked ??= LockedWords()) >= thresholds.BodyShare * page.TotalWeight;

    private bool IsInBody(PageElement element) => page.Around(element.Index).Any(outer => outer.Has(LabelKind.Body));

    private int LockedWords()
    {
        var words = 0;
        for (var i = 0; i < page.Elements.Count; i++)
            if (page.Elements[i] is { Weight: > 0 } element && (element.IsHidden || element.Has(LabelKind.Small)) && IsInBody(element) && !IsProtected(element, thresholds.ProtectedShare))
            {
                words += element.Weight;
                i = element.End - 1;
            }
        return words;
    }

    /// <summary>
    /// Discussions may be many times as long as the article, and hold names of its parts: what stands after the headline and
    /// enough prose is one all the same.
    /// </summary>
    private bool HoldsArticle(PageElement element)
    {
        if (headline is not null && element.Contains(headline.Element))
            return true;
        if (!element.Has(LabelKind.Body) && WordsBefore(element) >= thresholds.CommentsBefore)
            return false;
        return IsProtected(element, thresholds.ProtectedComments);
    }

    private int WordsBefore(PageElement element) =>
        page.Blocks.Where(block => block.Element < element.Index && block.Element > (headline?.Element ?? -1) && !page.ElementOf(block).IsOut).Sum(block => block.Weight);

    private bool IsProtected(PageElement element, double share)
    {
        if (page.TotalWeight > 0 && element.Weight >= share * page.TotalWeight)
            return true;
        return headline is not null && element.Contains(headline.Element) || HoldsBody(element);
    }

    /// <summary>Whether what is named after the article's body lies in it, or it is named so itself, and holds enough of the page.</summary>
    private bool HoldsBody(PageElement element)
    {
        var least = Math.Max(1, thresholds.BodyShare * page.TotalWeight);
        if (element.Weight < least)
            return false;
        var held = 0;
        for (var i = element.Index; i < element.End; i++)
            if (page.Elements[i] is { } inner && inner.Has(LabelKind.Body) && !inner.Has(LabelKind.Comments) && PageElements.IsBlock(inner.Tag) && !inner.IsOut)
            {
                held += inner.Weight;
                i = inner.End - 1;
            }
        return held >= least;
    }
}

namespace Attribution.Readers.Html;

/// <summary>Leaves out boxes and discussions that only their headings and buttons give away.</summary>
internal sealed class BoxFinder(Page page, PageRules rules, PageBlock? headline)
{
    private const int LeastBefore = 60;

    private readonly PageThresholds thresholds = rules.Thresholds;

    public void Prune()
    {
        PruneDiscussions();
        page.Settle(thresholds);
        var before = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Words is > 0 and <= 8)
                PruneBelow(i, before);
            before += IsOut(block) ? 0 : block.Weight;
        }
        page.Settle(thresholds);
    }

    private bool IsOut(PageBlock block) => page.ElementOf(block).IsOut || block.IsEmpty;

    private void PruneBelow(int index, int before)
    {
        var heading = page.Blocks[index];
        if (IsOut(heading) || heading == headline || Container(heading) is not { } box)
            return;
        var isFirst = page.Blocks.First(block => box.Contains(block.Element) && !IsOut(block)) == heading;
        if (rules.Lines.OpensComments(heading.Text) && before >= Math.Min(LeastBefore, thresholds.EndShare * page.TotalWeight))
            LeaveOutFrom(heading, box, isFirst);
        else if (rules.Lines.OpensBox(heading.Text) && isFirst && IsHarmless(box))
            page.LeaveOut(box);
    }

    /// <summary>The innermost element that holds more than this paragraph.</summary>
    private PageElement? Container(PageBlock heading)
    {
        foreach (var element in page.Around(heading.Element).Skip(1))
            if (page.Blocks.Any(block => block != heading && element.Contains(block.Element) && !IsOut(block)))
                return element.Parent < 0 ? null : element;
        return null;
    }

    private void LeaveOutFrom(PageBlock heading, PageElement box, bool isFirst)
    {
        if (isFirst && (headline is null || !box.Contains(headline.Element)))
            page.LeaveOut(box);
        else
            for (var i = heading.Element; i < box.End; i++)
                page.Elements[i].IsOut = true;
    }

    /// <summary>Whether neither the headline nor much of the page lies in it.</summary>
    private bool IsHarmless(PageElement element) =>
        element.Parent >= 0 && (headline is null || !element.Contains(headline.Element)) && element.Weight < thresholds.ProtectedShare * page.TotalWeight && !element.Has(LabelKind.Body);

    /// <summary>The same button on several paragraphs ("Reply") makes a discussion.</summary>
    private void PruneDiscussions()
    {
        var controls = page.Blocks.Where(block => !IsOut(block) && rules.Lines.IsControl(block.Text)).GroupBy(block => block.Text, StringComparer.OrdinalIgnoreCase);
        foreach (var group in controls.Where(group => group.Count() > 1))
            PruneDiscussion([.. group]);
    }

    private void PruneDiscussion(PageBlock[] controls)
    {
        var common = page.Elements[controls.Aggregate(controls[0].Element, (element, block) => page.Common(element, block.Element))];
        if (IsHarmless(common))
        {
            page.LeaveOut(common);
            return;
        }
        foreach (var control in controls)
            if (page.Around(control.Element).TakeWhile(element => element != common).LastOrDefault() is { } item && IsHarmless(item))
                page.LeaveOut(item);
    }
}

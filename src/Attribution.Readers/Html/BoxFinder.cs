namespace Attribution.Readers.Html;

/// <summary>Leaves out boxes and discussions that only their headings and buttons give away.</summary>
internal sealed class BoxFinder(Page page, PageRules rules, PageBlock? headline)
{
    private const int LeastBefore = 60, MostWords = 8, MostHeadings = 300, LeastSpeakers = 3;

    private readonly PageThresholds thresholds = rules.Thresholds;
    private int tried;

    public void Prune()
    {
        PruneDiscussions();
        page.Settle(thresholds);
        var before = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Words > 0 && tried < MostHeadings && (rules.Lines.OpensComments(block.Text) || block.Words <= MostWords && OpensBox(block)))
                PruneBelow(block, before);
            before += IsOut(block) ? 0 : block.Weight;
        }
        page.Settle(thresholds);
    }

    private bool IsOut(PageBlock block) => page.ElementOf(block).IsOut || block.IsEmpty;

    private void PruneBelow(PageBlock heading, int before)
    {
        tried++;
        if (IsOut(heading) || heading == headline || Container(heading) is not { } box)
            return;
        var isFirst = page.Blocks.First(block => box.Contains(block.Element) && !IsOut(block)) == heading;
        if (rules.Lines.OpensComments(heading.Text) && before >= Math.Min(LeastBefore, thresholds.EndShare * page.TotalWeight))
            LeaveOutFrom(heading, box, isFirst);
        else if (isFirst && IsHarmless(box))
            page.LeaveOut(box);
    }

    private bool OpensBox(PageBlock heading) =>
        rules.Lines.OpensBox(heading.Text) || page.ElementOf(heading).Tag is ['h', >= '1' and <= '6'] && rules.Lines.BeginsLikePage(heading.Text);

    /// <summary>The innermost element that holds more than this paragraph.</summary>
    private PageElement? Container(PageBlock heading)
    {
        foreach (var element in page.Around(heading.Element))
            if (page.Blocks.Any(block => block != heading && element.Contains(block.Element) && !IsOut(block)))
                return element.Parent < 0 ? null : element;
        return null;
    }

    private void LeaveOutFrom(PageBlock heading, PageElement box, bool isFirst)
    {
        if (isFirst && (headline is null || !box.Contains(headline.Element)))
            page.LeaveOut(box);
        else
            foreach (var block in page.Blocks.SkipWhile(block => block != heading).TakeWhile(block => box.Contains(block.Element)))
                block.IsOut = true;
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
        var speakers = page.Blocks.Where(block => !IsOut(block) && block.Weight == 0 && page.ElementOf(block).Tag != "p").DistinctBy(block => block.Text).GroupBy(block => rules.Lines.SpeakerIn(block.Text));
        foreach (var group in speakers.Where(group => group.Key is not null && group.Count() >= LeastSpeakers))
            PruneDialogue([.. group]);
    }

    /// <summary>Comments that follow their writers' names line by line, in one element.</summary>
    private void PruneDialogue(PageBlock[] speakers)
    {
        var common = page.Elements[speakers.Aggregate(speakers[0].Element, (element, block) => page.Common(element, block.Element))];
        var before = page.Blocks.TakeWhile(block => block != speakers[0]).Where(block => !IsOut(block)).Sum(block => block.Weight);
        if (before >= Math.Min(LeastBefore, thresholds.EndShare * page.TotalWeight))
            LeaveOutFrom(speakers[0], common, isFirst: false);
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

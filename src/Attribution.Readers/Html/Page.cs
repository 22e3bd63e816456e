namespace Attribution.Readers.Html;

/// <summary>A page as flat lists, in the order of the page.</summary>
internal sealed class Page(List<PageElement> elements, List<PageBlock> blocks, CancellationToken cancellation)
{
    public IReadOnlyList<PageElement> Elements => elements;

    public IReadOnlyList<PageBlock> Blocks => blocks;

    public int TotalWeight => elements.Count == 0 ? 0 : elements[0].Weight;

    public PageElement ElementOf(PageBlock block) => elements[block.Element];

    /// <summary>The element and those around it, from the inside out.</summary>
    public IEnumerable<PageElement> Around(int element)
    {
        for (var at = element; at >= 0; at = elements[at].Parent)
            yield return elements[at];
    }

    /// <summary>The inline elements around the first words of a block, from the inside out.</summary>
    public IEnumerable<PageElement> Inward(PageBlock block) =>
        block.Pieces.Count == 0 ? [] : Around(block.Pieces[0].Element).TakeWhile(element => element.Index > block.Element);

    /// <summary>Leaves an element out with all that is in it.</summary>
    public void LeaveOut(PageElement element)
    {
        for (var i = element.Index; i < element.End; i++)
            elements[i].IsOut = true;
    }

    /// <summary>Counts blocks and weights again, without what was left out.</summary>
    /// <exception cref="OperationCanceledException">Reading was given up.</exception>
    public void Settle(PageThresholds thresholds)
    {
        foreach (var element in elements)
            element.Weight = 0;
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            block.Settle(piece => !elements[piece.Element].IsOut, thresholds);
            elements[block.Element].Weight += block.Weight;
        }
        for (var i = elements.Count - 1; i > 0; i--)
            elements[elements[i].Parent].Weight += elements[i].Weight;
    }

    /// <summary>For each element, whether it is one of these or lies in one.</summary>
    public bool[] Within(IEnumerable<PageElement> outer)
    {
        var within = new bool[elements.Count];
        foreach (var element in outer)
            Array.Fill(within, true, element.Index, element.End - element.Index);
        return within;
    }

    /// <summary>The innermost element that holds both.</summary>
    public int Common(int one, int other)
    {
        while (one != other)
            if (elements[one].Depth >= elements[other].Depth)
                one = elements[one].Parent;
            else
                other = elements[other].Parent;
        return one;
    }
}

namespace Attribution.Readers.Html;

/// <summary>
/// Finds the element that holds the article on pages whose names say nothing: each paragraph of prose speaks for the
/// elements around it, the more the nearer they are; links speak against them.
/// </summary>
internal sealed class ContainerScorer(Page page)
{
    private static readonly double[] Shares = [1, 0.6, 0.3, 0.15];

    public PageElement? Best(PageElement within)
    {
        var scores = new double[page.Elements.Count];
        foreach (var block in page.Blocks.Where(block => block.Weight > 0 && within.Contains(block.Element)))
            Add(scores, block, within);
        PageElement? best = null;
        foreach (var element in page.Elements)
            if (scores[element.Index] > 0 && (best is null || scores[element.Index] > scores[best.Index]))
                best = element;
        return best;
    }

    private void Add(double[] scores, PageBlock block, PageElement within)
    {
        var worth = (1 + block.Text.Count(character => character == ',') + Math.Min(3, block.Text.Length / 100.0)) * (1 - block.LinkShare);
        var level = 0;
        foreach (var element in page.Around(block.Element))
        {
            if (IsParagraph(element))
                continue;
            scores[element.Index] += worth * Shares[level];
            if (++level == Shares.Length || element == within)
                break;
        }
    }

    /// <summary>What holds one paragraph and is no container of paragraphs.</summary>
    private static bool IsParagraph(PageElement element) => element.Tag is "p" or "li" or "ul" or "ol" or "blockquote" or "pre" or "dd" or "dt" || !PageElements.IsBlock(element.Tag);
}

namespace Attribution.Readers.Html;

/// <summary>A paragraph of a page: what stands between two breaks that a reader sees.</summary>
internal sealed class PageBlock(int element)
{
    /// <summary>The innermost element that makes a paragraph of its own, such as a p, li or div.</summary>
    public int Element => element;

    public List<PagePiece> Pieces { get; private set; } = [];

    /// <summary>The text with white space as single spaces.</summary>
    public string Text { get; private set; } = "";

    public int Words { get; private set; }

    /// <summary>Share of the letters that are in links.</summary>
    public double LinkShare { get; private set; }

    public bool EndsLikeSentence { get; private set; }

    /// <summary>Words, of paragraphs long or whole enough to be prose and not mainly links; else 0.</summary>
    public int Weight { get; private set; }

    public bool IsEmpty => Words == 0;

    /// <summary>Left out, though the element around it is not.</summary>
    public bool IsOut { get; set; }

    /// <summary>Counts again, with the pieces that are left.</summary>
    public void Settle(Func<PagePiece, bool> isLeft, PageThresholds thresholds)
    {
        Pieces = IsOut ? [] : Pieces.FindAll(piece => isLeft(piece));
        Text = BlockText.Join(Pieces);
        var counts = BlockText.Count(Pieces, Text);
        Words = counts.Words;
        LinkShare = counts.LinkShare;
        EndsLikeSentence = BlockText.EndsLikeSentence(Text);
        var isProse = Words >= (EndsLikeSentence ? thresholds.ProseWords : thresholds.LongWords) && LinkShare < thresholds.LinkShare;
        Weight = isProse ? Words : 0;
    }
}

using AngleSharp.Dom;

namespace Attribution.Readers.Html;

/// <summary>Turns a parsed page into flat lists, without recursion: pages nest as deep as they like.</summary>
internal sealed class PageBuilder(PageRules rules, SourceAligner aligner, ReaderOptions options)
{
    private const int ShortLine = 50, LongestLine = 1000, LongestNoteMark = 6;

    private readonly List<PageElement> elements = [];
    private readonly List<PageBlock> blocks = [];
    private readonly Dictionary<string, LabelKind> known = new(StringComparer.Ordinal);
    private readonly List<Frame> frames = [];
    private PageBlock? open;
    private int breaks;
    private string line = "";

    private sealed class Frame(INode node, int element, int block, bool inLink, bool isSilent)
    {
        public INode Node => node;
        public int Element => element;
        public int Block => block;
        public bool InLink => inLink;
        public bool IsSilent => isSilent;
        public int Next { get; set; }
    }

    public Page Build(IElement root, CancellationToken cancellation)
    {
        Enter(root, -1, -1, inLink: false, isSilent: false);
        while (frames.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var frame = frames[^1];
            if (frame.Next >= frame.Node.ChildNodes.Length)
                Leave(frame);
            else
                Visit(frame, frame.Node.ChildNodes[frame.Next++]);
        }
        return new Page(elements, blocks, cancellation);
    }

    private void Visit(Frame frame, INode node)
    {
        if (node is IElement element)
            Enter(element, frame.Element, frame.Block, frame.InLink, frame.IsSilent);
        else if (node is IText text)
            AddText(text.Data, frame);
    }

    private void Enter(IElement element, int parent, int block, bool inLink, bool isSilent)
    {
        aligner.MoveTo(element);
        if (element.LocalName == "br")
        {
            breaks++;
            return;
        }
        var added = PageElements.Describe(element, elements.Count, parent, parent < 0 ? 0 : elements[parent].Depth + 1, rules.Labels, known);
        elements.Add(added);
        if (elements.Count > options.MaxElements)
            throw new ReaderException($"the page has more than {options.MaxElements:N0} elements (limit MaxElements)");
        var isBlock = PageElements.IsBlock(added.Tag);
        if (isBlock)
            CloseBlock();
        frames.Add(new Frame(element, added.Index, isBlock ? added.Index : block, inLink || added.Tag == "a", isSilent || PageElements.IsSilent(added.Tag)));
    }

    private void Leave(Frame frame)
    {
        frames.RemoveAt(frames.Count - 1);
        var element = elements[frame.Element];
        element.End = elements.Count;
        if (element.Parent >= 0 && (element.HasMedia || PageElements.IsMedia(element.Tag)))
            elements[element.Parent].HasMedia = true;
        if (frame.Block == frame.Element)
            CloseBlock();
    }

    private void CloseBlock() => (open, breaks, line) = (null, 0, "");

    private void AddText(string data, Frame frame)
    {
        var map = aligner.Align(data);
        if (frame.IsSilent || frame.InLink && IsNoteMark(data, frame.Element))
            return;
        if (breaks > 0 && !string.IsNullOrWhiteSpace(data))
            Break(frame, data);
        if (open is null && string.IsNullOrWhiteSpace(data))
            return;
        if (open is null)
            blocks.Add(open = new PageBlock(frame.Block));
        line = line.Length < LongestLine ? line + data.TrimStart('\n', '\r') : data;
        open.Pieces.Add(new PagePiece(data, frame.Element, frame.InLink, map));
    }

    /// <summary>A raised number that links to a note is no part of the word before it.</summary>
    private bool IsNoteMark(string data, int element)
    {
        if (data.Length > LongestNoteMark || data.AsSpan().Trim(" []()*†‡").ContainsAnyExceptInRange('0', '9'))
            return false;
        for (var at = element; at >= 0 && !PageElements.IsBlock(elements[at].Tag); at = elements[at].Parent)
            if (elements[at].Tag == "sup" || elements[at].Has(LabelKind.NoteMark))
                return true;
        return false;
    }

    /// <summary>Two line breaks part paragraphs; one does where a sentence or a short line is over, else it is a space.</summary>
    private void Break(Frame frame, string data)
    {
        if (breaks > 1 || BlockText.EndsLikeSentence(line) || line.Length < ShortLine && !char.IsLower(data.AsSpan().TrimStart()[0]))
            open = null;
        open?.Pieces.Add(new PagePiece(" ", frame.Element, false, []));
        (breaks, line) = (0, "");
    }
}

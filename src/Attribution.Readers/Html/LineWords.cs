namespace Attribution.Readers.Html;

/// <summary>Tells lines of the page from lines of the article by their wording. Immutable.</summary>
internal sealed class LineWords(IReadOnlyList<string> begins, IReadOnlyList<string> comments, IReadOnlyList<string> boxes, IReadOnlyList<string> controls)
{
    private static readonly char[] Marks = [' ', ':', '.', '…', '»', '›', '>', '<', '«', '(', ')', '|', '-', '–', '·', '+', '#', '!', '↓', '→', '▼'];

    private readonly HashSet<string> comments = new(comments.Select(Bare), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> boxes = new(boxes.Select(Bare), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> controls = new(controls.Select(Bare), StringComparer.OrdinalIgnoreCase);

    public bool BeginsLikePage(string text) => begins.Any(phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>A heading of comments; their count may stand with it.</summary>
    public bool OpensComments(string text) => comments.Contains(Bare(text));

    public bool OpensBox(string text) => boxes.Contains(Bare(text));

    public bool IsControl(string text) => text.Length < 40 && controls.Contains(Bare(text));

    private static string Bare(string text)
    {
        var bare = text.Trim(Marks).Replace('’', '\'');
        return bare.Any(char.IsAsciiDigit) ? string.Concat(bare.Where(c => !char.IsAsciiDigit(c) && c != ',')).Trim(Marks) : bare;
    }
}

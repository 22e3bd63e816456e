namespace Attribution.Readers.Html;

/// <summary>Tells lines of the page from lines of the article by their wording. Immutable.</summary>
internal sealed class LineWords(Func<string, IReadOnlyList<string>> lists)
{
    private const int LongestLabel = 40, LongestHeading = 150, MostWordsOfSpeaker = 6;

    private static readonly char[] Marks = [' ', ':', '.', '…', '»', '›', '>', '<', '«', '(', ')', '|', '-', '–', '·', '+', '#', '!', '↓', '→', '▼'];

    private readonly IReadOnlyList<string> begins = lists("begins"), holds = lists("holds"), counted = lists("counted-comments"), speakers = lists("speakers");
    private readonly HashSet<string> counts = Set(lists("counts"));
    private readonly HashSet<string> comments = Set(lists("comments")), boxes = Set(lists("boxes")), controls = Set(lists("controls"));

    public bool BeginsLikePage(string text) => begins.Any(phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>Holds words that only the page says, of itself.</summary>
    public bool SpeaksOfPage(string text) => holds.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>A heading of comments; their count may stand with it, and after it what they are on.</summary>
    public bool OpensComments(string text) => comments.Contains(Bare(text)) || IsCounted(text);

    /// <summary>The words with which a comment names its writer ("Anna wrote:"), or null.</summary>
    public string? SpeakerIn(string text) =>
        text.Length < LongestHeading && text.Count(character => character == ' ') < MostWordsOfSpeaker
            ? speakers.FirstOrDefault(words => words.EndsWith(' ') ? text.StartsWith(words, StringComparison.OrdinalIgnoreCase) : text.EndsWith(words, StringComparison.OrdinalIgnoreCase)) : null;

    public bool OpensBox(string text) => boxes.Contains(Bare(text));

    public bool IsControl(string text) => text.Length < LongestLabel && controls.Contains(Bare(text));

    private bool IsCounted(string text)
    {
        var words = text.AsSpan().TrimStart(Marks);
        var end = words.IndexOf(' ');
        if (text.Length > LongestHeading || end <= 0 || BlockText.EndsLikeSentence(text) || !char.IsAsciiDigit(words[0]) && !counts.Contains(words[..end].ToString()))
            return false;
        var rest = words[end..].TrimStart();
        foreach (var phrase in counted)
            if (rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static HashSet<string> Set(IReadOnlyList<string> entries) => new(entries.Select(Bare), StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text)
    {
        var bare = text.Trim(Marks).Replace('’', '\'');
        return bare.Any(char.IsAsciiDigit) ? string.Concat(bare.Where(c => !char.IsAsciiDigit(c) && c != ',')).Trim(Marks) : bare;
    }
}

using AngleSharp.Dom;
using Attribution.Articles;

namespace Attribution.Readers.Html;

/// <summary>
/// Finds where the parser's texts stand in the input, by running along both: the parser says only where elements begin.
/// In texts, the input may write a character as an entity and a line break as two characters.
/// </summary>
internal sealed class SourceAligner(string input)
{
    private const int LongestEntity = 40;

    private int at;

    public void MoveTo(IElement element)
    {
        if (element.SourceReference?.Position.Index is { } start and >= 0 && start < input.Length)
            at = Tags.End(input, start + 1);
    }

    /// <summary>Where the text's parts stand; nothing where the input cannot be followed.</summary>
    public MapPoint[] Align(string text)
    {
        if (input.AsSpan(at).StartsWith(text, StringComparison.Ordinal))
            return Verbatim(text);
        SkipMarkup(text);
        if (input.AsSpan(at).StartsWith(text, StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))
            return Verbatim(text);
        var points = new List<MapPoint>();
        var from = at;
        for (var i = 0; i < text.Length; i++)
        {
            if (at >= input.Length || !Step(text[i], points, i))
            {
                at = from;
                return [];
            }
        }
        return [.. points];
    }

    private MapPoint[] Verbatim(string text)
    {
        at += text.Length;
        return [new MapPoint(0, at - text.Length)];
    }

    private bool Step(char character, List<MapPoint> points, int offset)
    {
        if (input[at] == '\r' && character == '\n' && at + 1 < input.Length && input[at + 1] == '\n')
            at++;
        if (points.Count == 0 || points[^1].Input - points[^1].Text != at - offset)
            points.Add(new MapPoint(offset, at));
        if (input[at] == '&' && EntityEnd() is var end and > 0)
            at = end;
        else if (input[at] == character || input[at] == '\r' && character == '\n' || input[at] == '\0')
            at++;
        else if (!char.IsLowSurrogate(character))
            return false;
        return true;
    }

    /// <summary>The end of an entity; a sign that stands for itself has none. Entities without semicolon end with their letters.</summary>
    private int EntityEnd()
    {
        var end = at + 1;
        while (end < input.Length && end - at < LongestEntity && (char.IsAsciiLetterOrDigit(input[end]) || input[end] == '#'))
            end++;
        return end == at + 1 || end >= input.Length || input[end] != ';' ? -1 : end + 1;
    }

    /// <summary>Passes over closing tags and comments, unless the text itself begins with such a sign.</summary>
    private void SkipMarkup(string text)
    {
        while (at + 1 < input.Length && input[at] == '<' && (text is not ['<', ..] || input[at + 1] is '/' or '!'))
            at = input.AsSpan(at).StartsWith("<!--")
                ? input.IndexOf("-->", at, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : input.Length
                : Tags.End(input, at + 1);
    }
}

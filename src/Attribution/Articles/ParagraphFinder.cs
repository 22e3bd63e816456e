namespace Attribution.Articles;

/// <summary>
/// Cuts a text into paragraphs. Empty lines always part them. A single line break does too, unless the text is
/// hard-wrapped: then a break is only layout where the next line's first word would not have fitted.
/// </summary>
internal static class ParagraphFinder
{
    private const int LeastWidth = 45, MostWidth = 130, Slack = 3;

    private readonly record struct Line(int Start, int End, bool StartsBlock)
    {
        public int Length => End - Start;
    }

    public static List<TextSpan> Find(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !lines[i].StartsBlock && RunsOn(text, lines[i - 1], lines[i], width))
                paragraphs[^1] = paragraphs[^1] with { End = lines[i].End };
            else
                paragraphs.Add(new TextSpan(lines[i].Start, lines[i].End));
        }
        return paragraphs;
    }

    /// <summary>The lines that hold something, without the blanks around them.</summary>
    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>(text.Length / 128 + 4);
        var startsBlock = true;
        for (var at = 0; at <= text.Length;)
        {
            var end = at;
            while (end < text.Length && !IsBreak(text[end]))
                end++;
            var line = Trim(text, at, end, startsBlock);
            if (line.Length > 0)
                lines.Add(line);
            if (end == text.Length)
                break;
            startsBlock = line.Length == 0 || text[end] is '\u2029' or '\f';
            at = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static bool IsBreak(char c) => c is >= '\n' and <= '\r' or '\u0085' or '\u2028' or '\u2029';

    private static Line Trim(string text, int start, int end, bool startsBlock)
    {
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return new Line(start, end, startsBlock);
    }

    /// <summary>The width at which the text was wrapped, or 0 if its line breaks do not look like wrapping.</summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        var counts = new int[MostWidth + 1];
        int inner = 0, wide = 0, ended = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].StartsBlock)
                continue;
            inner++;
            if (lines[i].Length > MostWidth)
                wide++;
            else
                counts[lines[i].Length]++;
            if (Characters.IsTerminator(text[lines[i].End - 1]))
                ended++;
        }
        if (inner < 3 || wide * 10 > inner || ended * 2 > inner)
            return 0;
        var width = Quantile(counts, inner - wide);
        return width >= LeastWidth && FilledShare(text, lines, width) >= 0.7 ? width : 0;
    }

    private static int Quantile(int[] counts, int total)
    {
        var above = total / 20;
        for (var length = MostWidth; length > 0; length--)
        {
            above -= counts[length];
            if (above < 0)
                return length;
        }
        return 0;
    }

    private static double FilledShare(string text, List<Line> lines, int width)
    {
        int inner = 0, filled = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].StartsBlock)
                continue;
            inner++;
            if (IsFilled(text, lines[i], lines[i + 1], width))
                filled++;
        }
        return (double)filled / inner;
    }

    private static bool RunsOn(string text, Line before, Line line, int width) =>
        width > 0 && IsFilled(text, before, line, width)
        || before.Length >= LeastWidth && Characters.IsLower(text[line.Start]) && EndsInside(text[before.End - 1]);

    /// <summary>Whether the first word of the next line would have gone over the width.</summary>
    private static bool IsFilled(string text, Line line, Line next, int width)
    {
        var end = next.Start;
        while (end < next.End && end - next.Start < MostWidth && !Characters.IsBlank(text[end]))
            end++;
        return line.Length + 1 + (end - next.Start) > width - Slack;
    }

    private static bool EndsInside(char last) => Characters.IsLetter(last) || last == ',';
}

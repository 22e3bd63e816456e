namespace Attribution.Reports.Writers;

/// <summary>Turns UTF-16 offsets into counts of Unicode code points, in one pass over the text.</summary>
internal static class CodePointOffsets
{
    public static Dictionary<int, int> Of(string text, IEnumerable<ReportSpan> spans)
    {
        var wanted = spans.SelectMany(span => new[] { span.Start, span.End }).Distinct().Order().ToArray();
        var offsets = new Dictionary<int, int>(wanted.Length);
        var (at, points) = (0, 0);
        foreach (var offset in wanted)
        {
            for (; at < offset; at++)
                points += char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? 0 : 1;
            offsets[offset] = points;
        }
        return offsets;
    }
}

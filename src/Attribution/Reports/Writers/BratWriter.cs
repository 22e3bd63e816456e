using System.Text;
using Attribution.Attributions;

namespace Attribution.Reports.Writers;

/// <summary>
/// Writes a report as brat standoff the way PolNeAR does: Source, Cue, Content and Attribution lines, an event line that
/// ties them, outermost attributions only. Offsets count Unicode code points.
/// </summary>
internal static class BratWriter
{
    /// <summary>Writes the attributions of <paramref name="report"/>, which was made from <paramref name="text"/>.</summary>
    public static void Write(TextWriter output, SourcingReport report, string text)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(text);
        var outermost = report.Attributions.Where(attribution => attribution.NestedIn is null).ToArray();
        var offsets = CodePointOffsets.Of(text, outermost.SelectMany(SpansOf));
        var (line, written) = (0, 0);
        foreach (var attribution in outermost)
        {
            var roles = new List<string>();
            if (attribution.Source is { } source)
                roles.Add($"Source:T{WriteSpans(output, ++line, "Source", [source], offsets)}");
            roles.Add($"Cue:T{WriteSpans(output, ++line, "Cue", [attribution.Cue], offsets)}");
            if (attribution.Content.Count > 0)
                roles.Add($"Content:T{WriteSpans(output, ++line, "Content", attribution.Content, offsets)}");
            var trigger = WriteSpans(output, ++line, "Attribution", [attribution.Cue], offsets);
            output.Write($"E{++written}\tAttribution:T{trigger} {string.Join(' ', roles)}\n");
        }
    }

    private static IEnumerable<ReportSpan> SpansOf(AttributionReport attribution) =>
        attribution.Source is { } source ? [source, attribution.Cue, .. attribution.Content] : [attribution.Cue, .. attribution.Content];

    private static int WriteSpans(TextWriter output, int line, string role, IReadOnlyList<ReportSpan> spans, Dictionary<int, int> offsets)
    {
        var places = string.Join(';', spans.Select(span => $"{offsets[span.Start]} {offsets[span.End]}"));
        output.Write($"T{line}\t{role} {places}\t{OneLine(string.Join(' ', spans.Select(span => span.Text)))}\n");
        return line;
    }

    /// <summary>A line of the format ends where any line break stands, so each becomes a blank; lengths stay.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text);
        for (var i = 0; i < line.Length; i++)
            if (char.IsWhiteSpace(line[i]))
                line[i] = ' ';
        return line.ToString();
    }
}

using Attribution.Findings;

namespace Attribution.Reports.Writers;

/// <summary>Words of the article and places in it, fit for one line of the text report.</summary>
internal static class ReportText
{
    /// <summary>Words of the article without line breaks or control characters, cut at a word.</summary>
    public static string OneLine(string text, int longest) => Excerpt.Of(text, longest);

    /// <summary>"line 3", "lines 3, 7 and 9"; lines that repeat are named once.</summary>
    public static string Lines(IEnumerable<ReportSpan> places)
    {
        var lines = places.Select(place => place.Line).Distinct().Order().Select(line => line.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return lines.Length == 0 ? "" : $"{(lines.Length == 1 ? "line" : "lines")} {Wording.List(lines)}";
    }
}

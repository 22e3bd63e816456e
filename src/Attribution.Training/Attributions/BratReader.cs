using System.Globalization;
using Attribution.Articles;

namespace Attribution.Training.Attributions;

/// <summary>Reads annotations in brat standoff, whose offsets are code points.</summary>
internal static class BratReader
{
    public static List<GoldAttribution> Read(string file, string text)
    {
        var units = CodePointOffsets(text);
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var gold = new List<GoldAttribution>();
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split('\t');
            if (line.StartsWith('T') && fields.Length > 1)
                spans[fields[0]] = Spans(fields[1], units);
            else if (line.StartsWith('E') && fields.Length > 1)
                gold.Add(Event(fields[1], spans));
        }
        return gold.FindAll(attribution => attribution.Cue.Count > 0 && attribution.Content.Count > 0);
    }

    private static GoldAttribution Event(string roles, Dictionary<string, List<TextSpan>> spans)
    {
        List<TextSpan> Role(string name) =>
        [
            .. roles.Split(' ').Select(role => role.Split(':'))
                .Where(role => role.Length == 2 && role[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == name)
                .SelectMany(role => spans.GetValueOrDefault(role[1]) ?? []).OrderBy(span => span.Start),
        ];
        return new GoldAttribution(Role("Source"), Role("Cue"), Role("Content"));
    }

    private static List<TextSpan> Spans(string field, int[] units)
    {
        var space = field.IndexOf(' ', StringComparison.Ordinal);
        return [.. field[(space + 1)..].Split(';').Select(piece => Span(piece, units))];
    }

    private static TextSpan Span(string piece, int[] units)
    {
        var ends = piece.Split(' ');
        return new TextSpan(units[int.Parse(ends[0], CultureInfo.InvariantCulture)], units[int.Parse(ends[1], CultureInfo.InvariantCulture)]);
    }

    private static int[] CodePointOffsets(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            units.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }
        units.Add(text.Length);
        return [.. units];
    }
}

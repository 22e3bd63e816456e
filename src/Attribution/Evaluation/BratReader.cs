using System.Globalization;
using System.Text.RegularExpressions;
using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>
/// Reads attributions in brat standoff, whose offsets count code points. Spans that no event ties together, and events
/// without a role, are left out; other kinds of lines are passed over.
/// </summary>
internal sealed partial class BratReader
{
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly int[] units;
    private readonly Dictionary<string, List<TextSpan>> spans = new(StringComparer.Ordinal);
    private readonly List<(string Roles, int Line)> events = [];

    private BratReader(string text) => units = CodePointOffsets(text);

    /// <exception cref="FormatException">A line is no brat standoff, or a span lies outside the text.</exception>
    public static List<GoldAttribution> Read(string annotations, string text)
    {
        var reader = new BratReader(text);
        var number = 0;
        var inSpan = false;
        foreach (var line in annotations.TrimStart('\ufeff').Split('\n'))
            inSpan = reader.ReadLine(line.TrimEnd('\r'), ++number, inSpan);
        return [.. reader.events.Select(entry => reader.Event(entry.Roles, entry.Line)).Where(gold => gold.Source.Count + gold.Cue.Count + gold.Content.Count > 0)];
    }

    /// <summary>Whether the line after may go on with a span's text, which may hold a line break.</summary>
    private bool ReadLine(string line, int number, bool inSpan)
    {
        if (string.IsNullOrWhiteSpace(line))
            return inSpan;
        if (SpanLine().Match(line) is { Success: true } match)
        {
            if (!spans.TryAdd(match.Groups[1].Value, [.. match.Groups[2].Value.Split(';').Select(piece => Span(piece, number))]))
                throw new FormatException($"line {number}: {match.Groups[1].Value} is defined twice");
            return true;
        }
        if (EventLine().Match(line) is { Success: true } found)
            events.Add((found.Groups[1].Value, number));
        else if (BrokenSpanLine().IsMatch(line) || (!inSpan && !OtherLine().IsMatch(line)))
            throw new FormatException($"line {number}: not a brat standoff line");
        else
            return inSpan && !OtherLine().IsMatch(line);
        return false;
    }

    private TextSpan Span(string piece, int line)
    {
        var ends = piece.Split(' ');
        if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end < units.Length)
            return new TextSpan(units[start], units[end]);
        throw new FormatException($"line {line}: the span {piece} is empty, reversed or ends past the text ({units.Length - 1} code points)");
    }

    private GoldAttribution Event(string roles, int line)
    {
        var tied = roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => Tie(role, line)).ToList();
        IReadOnlyList<TextSpan> Role(string name) => SpanList.Merge(tied.Where(role => role.Name == name).SelectMany(role => role.Spans));
        return new GoldAttribution(Role("Source"), Role("Cue"), Role("Content"));
    }

    private (string Name, List<TextSpan> Spans) Tie(string role, int line)
    {
        var parts = role.Split(':');
        if (parts.Length != 2)
            throw new FormatException($"line {line}: '{role}' is no role with a span");
        return spans.TryGetValue(parts[1], out var pieces)
            ? (parts[0].TrimEnd(Digits), pieces)
            : throw new FormatException($"line {line}: {parts[1]} is not defined");
    }

    /// <summary>The UTF-16 offset of every code point, and of the text's end.</summary>
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

    [GeneratedRegex(@"^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t.*)?$")]
    private static partial Regex SpanLine();

    [GeneratedRegex(@"^T\d+\t")]
    private static partial Regex BrokenSpanLine();

    [GeneratedRegex(@"^E\d+\t(.*)$")]
    private static partial Regex EventLine();

    [GeneratedRegex(@"^(?:[RAMN]\d+|\*|#\S*)\t")]
    private static partial Regex OtherLine();
}

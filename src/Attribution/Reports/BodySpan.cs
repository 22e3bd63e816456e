using Attribution.Articles;

namespace Attribution.Reports;

/// <summary>A part of the text, as the JSON form has it. A class, since serialisers of values are compiled anew whenever a program starts.</summary>
internal sealed record BodySpan
{
    /// <summary>First UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 code unit after the last.</summary>
    public required int End { get; init; }

    public static IReadOnlyList<BodySpan> From(IReadOnlyList<TextSpan> spans)
    {
        var parts = new BodySpan[spans.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new BodySpan { Start = spans[i].Start, End = spans[i].End };
        return parts;
    }

    public static IReadOnlyList<TextSpan> SpansOf(IReadOnlyList<BodySpan> parts)
    {
        var spans = new TextSpan[parts.Count];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = new TextSpan(parts[i].Start, parts[i].End);
        return spans;
    }
}

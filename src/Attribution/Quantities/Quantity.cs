using Attribution.Articles;

namespace Attribution.Quantities;

/// <summary>A date, number or amount in a text.</summary>
/// <param name="Span">Its words, in UTF-16 code units of the text that was searched; end exclusive.</param>
/// <param name="Kind">What it tells.</param>
public sealed record Quantity(TextSpan Span, QuantityKind Kind)
{
    /// <summary>The number, with "million" and the like multiplied out; a percentage as 12 for "12%". Null where the words give none ("dozens") and for dates.</summary>
    public double? Value { get; init; }

    /// <summary>
    /// Of dates, what they mean against the day of publication, as ISO 8601 text as exact as the words are: "2022-09-15",
    /// "2022-W37", "2022-09", "2022". Null where it cannot be told.
    /// </summary>
    public string? Date { get; init; }
}

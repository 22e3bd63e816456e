using Attribution.Articles;
using Attribution.Quantities;

namespace Attribution.Tests.Quantities;

/// <summary>A sentence, published on 22 September 2022, and a quantity in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The least words that must be covered; nothing beside them and small words may be.</param>
/// <param name="Kind">What they tell.</param>
/// <param name="Value">The number, where there is one.</param>
/// <param name="Date">The day, where there is one.</param>
public sealed record QuantityCase(string Sentence, string Words, QuantityKind Kind, double? Value = null, string? Date = null)
{
    public static readonly DateOnly PublishedOn = new(2022, 9, 22);

    public override string ToString() => $"{Words} in {Sentence}";

    /// <summary>What a recogniser makes of it that differs, or null.</summary>
    public string? FaultOf(IQuantityRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        var start = Sentence.IndexOf(Words, StringComparison.Ordinal);
        var wanted = new TextSpan(start, start + Words.Length);
        var found = recognizer.Recognize(Sentence, PublishedOn);
        var fits = found.Any(quantity => quantity.Kind == Kind && quantity.Span.Contains(wanted) && quantity.Value == Value && quantity.Date == Date);
        return fits ? null : $"found {string.Join("; ", found.Select(quantity => $"{quantity.Kind} '{quantity.Span.In(Sentence)}' {quantity.Value} {quantity.Date}"))}";
    }
}

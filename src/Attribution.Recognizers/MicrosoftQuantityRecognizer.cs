using System.Globalization;
using Attribution.Articles;
using Attribution.Quantities;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Attribution.Recognizers;

/// <summary>
/// Finds dates, numbers, percentages and sums of money with Microsoft.Recognizers.Text, in English. Models are built at
/// the first use, which takes a third of a second. Thread-safe.
/// </summary>
public sealed class MicrosoftQuantityRecognizer : IQuantityRecognizer
{
    private const int DayLength = 10, MonthLength = 7;

    /// <summary>Stands for a day of publication that is not known, far from either end of the calendar; nothing told against it is used.</summary>
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    private readonly DateTimeModel dates = new DateTimeRecognizer(Culture.English, DateTimeOptions.FailFast, lazyInitialization: true).GetDateTimeModel();
    private readonly IModel money = new NumberWithUnitRecognizer(Culture.English).GetCurrencyModel();
    private readonly IModel percentages = new NumberRecognizer(Culture.English).GetPercentageModel();
    private readonly IModel numbers = new NumberRecognizer(Culture.English).GetNumberModel();

    /// <inheritdoc/>
    public IReadOnlyList<Quantity> Recognize(string sentence, DateOnly? publishedOn)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<Quantity>();
        // Without a day of publication nothing is told against a day; the library would take today.
        var reference = (publishedOn ?? AnyDay).ToDateTime(default);
        Add(found, dates.Parse(sentence, reference).Select(hit => DateOf(hit, publishedOn)));
        Add(found, money.Parse(sentence).Select(hit => NumberOf(hit, QuantityKind.Money)));
        Add(found, percentages.Parse(sentence).Select(hit => NumberOf(hit, QuantityKind.Percentage)));
        Add(found, numbers.Parse(sentence).Select(hit => NumberOf(hit, QuantityKind.Number)));
        return [.. found.OrderBy(quantity => quantity.Span.Start)];
    }

    /// <summary>What stands in something found before is part of it: the 15 of "September 15".</summary>
    private static void Add(List<Quantity> found, IEnumerable<Quantity?> hits)
    {
        foreach (var hit in hits)
            if (hit is not null && !found.Exists(other => other.Span.Overlaps(hit.Span)))
                found.Add(hit);
    }

    private static Quantity? NumberOf(ModelResult hit, QuantityKind kind) =>
        hit.Resolution?.GetValueOrDefault("value") is string text
        && double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new Quantity(SpanOf(hit), kind) { Value = value }
            : null;

    private static Quantity? DateOf(ModelResult hit, DateOnly? publishedOn)
    {
        if (hit.Resolution?.GetValueOrDefault("values") is not List<Dictionary<string, string>> { Count: > 0 } values)
            return null;
        var timex = values[0].GetValueOrDefault("timex") ?? "";
        if (hit.TypeName.EndsWith(".duration", StringComparison.Ordinal))
            return new Quantity(SpanOf(hit), QuantityKind.Duration) { Value = CountOf(timex) };
        return new Quantity(SpanOf(hit), QuantityKind.Date) { Date = publishedOn is { } day ? DayOf(timex, values, day) : null };
    }

    /// <summary>3 of "P3W", "PT3H".</summary>
    private static double? CountOf(string timex)
    {
        var digits = new string([.. timex.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    /// <summary>The meaning as exact as the words; of several years, the latest that is not after publication.</summary>
    private static string? DayOf(string timex, List<Dictionary<string, string>> values, DateOnly publishedOn)
    {
        if (timex.Length > 0 && timex.All(c => char.IsAsciiDigit(c) || c is '-' or 'W'))
            return timex;
        var length = timex.Length == MonthLength ? MonthLength : DayLength;
        var last = publishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return values.Select(value => value.GetValueOrDefault("value") ?? (length == MonthLength ? value.GetValueOrDefault("start") : null))
            .Where(value => value is not null && value.Length >= length && string.CompareOrdinal(value[..DayLength], last) <= 0)
            .Max(StringComparer.Ordinal)?[..length];
    }

    /// <summary>Their ends are inclusive.</summary>
    private static TextSpan SpanOf(ModelResult hit) => new(hit.Start, hit.End + 1);
}

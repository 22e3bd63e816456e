using System.Globalization;

namespace Attribution.Readers.Texts;

/// <summary>Reads the day out of a date as metadata hold it. The day is the one that the publisher wrote, in whatever time zone.</summary>
internal static class ArticleDate
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "ddd, d MMM yyyy", "M/d/yyyy",
    ];

    public static DateOnly? Parse(string? text)
    {
        if (text is null || text.Length > 80)
            return null;
        text = text.Trim();
        var day = text.Length > 10 && (text[10] is 'T' or ' ') ? text[..10] : text;
        if (DateOnly.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
            return date;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp))
            return FromStamp(stamp);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && text.Any(char.IsDigit) && text.Length > 7
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
    }

    /// <summary>Seconds or milliseconds since 1970; smaller figures are no dates.</summary>
    private static DateOnly? FromStamp(long stamp) => stamp switch
    {
        > 10_000_000 and < 10_000_000_000 => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(stamp).DateTime),
        >= 10_000_000_000 and < 10_000_000_000_000 => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(stamp).DateTime),
        _ => null,
    };
}

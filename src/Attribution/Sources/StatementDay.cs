using System.Globalization;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>Tells the day that the words of a date mean, against the day of publication: the latest one that is not after it.</summary>
internal sealed class StatementDay(MatchText text, Calendar calendar, DateOnly? publishedOn)
{
    private const int DaysOfWeek = 7;

    /// <summary>ISO 8601 text, or null where it cannot be told.</summary>
    public string? Of(RuleMatch match) => ContextRules.ValueOf(match) switch
    {
        "weekday" => Iso(Weekday(match["weekday"])),
        "date" => Iso(Date(match)),
        "month" => Month(match),
        { } offset => Offset(offset),
        null => null,
    };

    private DateOnly? Weekday(TokenRange range)
    {
        if (publishedOn is not { } today || range.IsNone || calendar.Weekday(text.Forms[range.First]) is not (> 0 and var weekday))
            return null;
        var back = ((int)today.DayOfWeek - weekday % DaysOfWeek + DaysOfWeek) % DaysOfWeek;
        return today.DayNumber < back ? null : today.AddDays(-back);
    }

    private DateOnly? Date(RuleMatch match)
    {
        if (MonthOf(match) is not (> 0 and var month) || Number(match["day"]) is not { } day)
            return null;
        if (Year(match) is { } year)
            return Day(year, month, day);
        if (publishedOn is not { } today)
            return null;
        return Day(today.Year, month, day) is { } date && date <= today ? date : Day(today.Year - 1, month, day);
    }

    private string? Month(RuleMatch match)
    {
        if (MonthOf(match) is not (> 0 and var month))
            return null;
        if ((Year(match) ?? YearOf(month)) is not { } year)
            return null;
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
    }

    private int? YearOf(int month) => publishedOn is not { } today ? null : month <= today.Month ? today.Year : today.Year - 1;

    /// <summary>"day-1", "month-1", "year+0": so many from the day of publication.</summary>
    private string? Offset(string value)
    {
        var sign = value.AsSpan().IndexOfAny('+', '-');
        if (sign < 0 || publishedOn is not { } today || !int.TryParse(value.AsSpan(sign), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
            return null;
        if (today.Year < 2)
            return null;
        return value[..sign] switch
        {
            "day" => Iso(today.AddDays(count)),
            "month" => today.AddMonths(count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" => today.AddYears(count).ToString("yyyy", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private int MonthOf(RuleMatch match) => match["month"] is { IsNone: false } range ? calendar.Month(text.Forms[range.First]) : 0;

    /// <summary>The year, if the number can be one: in "in May 12 people" it cannot.</summary>
    private int? Year(RuleMatch match) => Number(match["year"]) is >= 1000 and <= 9999 and var year ? year : null;

    private int? Number(TokenRange range) =>
        !range.IsNone && int.TryParse(text.Article.TextOf(range.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

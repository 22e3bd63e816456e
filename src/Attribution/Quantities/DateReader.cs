using System.Globalization;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Quantities;

/// <summary>Tells the day that the words of a date mean, against the day of publication: the latest one that is not after it.</summary>
internal sealed class DateReader(MatchText text, Calendar calendar)
{
    private const int DaysOfWeek = 7;
    private const string Day = "yyyy-MM-dd";

    private DateOnly? PublishedOn => text.Article.Info.PublishedOn;

    /// <summary>ISO 8601 text, or null where it cannot be told.</summary>
    public string? Read(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("value") switch
    {
        "weekday" => Iso(Weekday(match["weekday"])),
        "date" => Iso(Date(match)),
        "month" => Month(match),
        "year" => Year(match) is { } year ? year.ToString("D4", CultureInfo.InvariantCulture) : null,
        { } offset => Offset(offset),
        null => null,
    };

    private DateOnly? Weekday(TokenRange range)
    {
        if (PublishedOn is not { } today || range.IsNone || calendar.Weekday(text.Forms[range.First]) is not (> 0 and var weekday))
            return null;
        var back = ((int)today.DayOfWeek - weekday % DaysOfWeek + DaysOfWeek) % DaysOfWeek;
        return today.DayNumber < back ? null : today.AddDays(-back);
    }

    private DateOnly? Date(RuleMatch match)
    {
        if (MonthOf(match) is not (> 0 and var month) || Number(match["day"]) is not { } day)
            return null;
        if (Year(match) is { } year)
            return DayOf(year, month, day);
        if (PublishedOn is not { } today)
            return null;
        return DayOf(today.Year, month, day) is { } date && date <= today ? date : DayOf(today.Year - 1, month, day);
    }

    private string? Month(RuleMatch match)
    {
        if (MonthOf(match) is not (> 0 and var month))
            return null;
        if ((Year(match) ?? YearOf(month)) is not { } year)
            return null;
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
    }

    private int? YearOf(int month) => PublishedOn is not { } today ? null : month <= today.Month ? today.Year : today.Year - 1;

    /// <summary>"day-1", "week+0", "month-1", "year+0": so many from the day of publication.</summary>
    private string? Offset(string value)
    {
        var sign = value.AsSpan().IndexOfAny('+', '-');
        if (sign < 0 || PublishedOn is not { } today || !int.TryParse(value.AsSpan(sign), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
            return null;
        // Far from either end of the calendar, no step can leave it.
        if (today.Year <= 1 || today.Year >= DateOnly.MaxValue.Year)
            return null;
        return value[..sign] switch
        {
            "day" => Iso(today.AddDays(count)),
            "week" => Week(today.AddDays(count * DaysOfWeek)),
            "month" => today.AddMonths(count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" => today.AddYears(count).ToString("yyyy", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(default);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):D4}-W{ISOWeek.GetWeekOfYear(date):D2}");
    }

    private int MonthOf(RuleMatch match) => match["month"] is { IsNone: false } range ? calendar.Month(text.Forms[range.First]) : 0;

    /// <summary>The year, if the number can be one: in "in May 12 people" it cannot.</summary>
    private int? Year(RuleMatch match) => Number(match["year"]) is >= 1000 and <= 9999 and var year ? year : null;

    private int? Number(TokenRange range) =>
        !range.IsNone && int.TryParse(text.Article.TextOf(range.First), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static string? Iso(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);
}

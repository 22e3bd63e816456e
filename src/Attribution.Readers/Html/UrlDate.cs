using System.Globalization;

namespace Attribution.Readers.Html;

/// <summary>Reads the day that many addresses hold: <c>/2022/09/17/</c>, <c>/2022-09-17-</c>.</summary>
internal static class UrlDate
{
    private static readonly string[] Forms = ["yyyy/MM/dd", "yyyy-MM-dd", "yyyy/MMM/dd"];

    public static DateOnly? Find(string? url)
    {
        if (url is null || url.Length > 2000)
            return null;
        for (var at = 0; at + 10 <= url.Length; at++)
            for (var length = 10; length <= Math.Min(11, url.Length - at); length++)
                if (char.IsAsciiDigit(url[at]) && DateOnly.TryParseExact(url.AsSpan(at, length), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1980)
                    return date;
        return null;
    }
}

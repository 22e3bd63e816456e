using System.Globalization;
using Humanizer;

namespace Attribution.Reports.Writers;

/// <summary>Numbers and lists in words. The culture is fixed: the report's language does not depend on the machine.</summary>
internal static class Wording
{
    private const int LargestInWords = 10;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>"seven", "12".</summary>
    public static string Number(int number) =>
        number is >= 1 and <= LargestInWords ? number.ToWords(English) : number == 0 ? "no" : number.ToString("N0", English);

    /// <summary>"one source", "seven sources".</summary>
    public static string Count(int number, string singular, string plural) => $"{Number(number)} {(number == 1 ? singular : plural)}";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    public static string Percent(double share) => (share * 100).ToString("0", English) + "%";

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpper(text[0], English) + text[1..];
}

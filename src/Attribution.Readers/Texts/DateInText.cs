using System.Globalization;

namespace Attribution.Readers.Texts;

/// <summary>Finds a day among other words, such as "Posted Tuesday, March 2nd, 2007 at 8:41 am".</summary>
internal static class DateInText
{
    private const int MostWords = 3, LongestText = 400, LeastMonth = 3, ShortestDate = 8;

    private static readonly string[] Forms = ["MMM d yyyy", "d MMM yyyy"];

    public static DateOnly? Find(string text)
    {
        if (ArticleDate.Parse(text) is { } whole)
            return whole;
        if (text.Length > LongestText)
            return null;
        var words = text.Split([' ', ',', '.', '|', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
            if ((IsYear(words[i]) ? UpTo(words, i) : words[i].Length >= ShortestDate && char.IsAsciiDigit(words[i][0]) ? ArticleDate.Parse(words[i]) : null) is { } day)
                return day;
        return null;
    }

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2200;

    private static DateOnly? UpTo(string[] words, int year) =>
        year < MostWords - 1 ? null
        : DateOnly.TryParseExact($"{Part(words[year - 2])} {Part(words[year - 1])} {words[year]}", Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Figures without what follows them, months by their first letters.</summary>
    private static string Part(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 ? word[..digits] : digits < 0 || word.Length <= LeastMonth ? word : word[..LeastMonth];
    }
}

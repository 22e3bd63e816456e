using Attribution.Articles;
using Attribution.Rules;

namespace Attribution.Quantities;

/// <summary>Which number a weekday or month has: its place in its word list, which goes round after seven or twelve entries.</summary>
internal sealed class Calendar
{
    private const int DaysOfWeek = 7, MonthsOfYear = 12;
    private readonly Dictionary<uint, int> weekdays;
    private readonly Dictionary<uint, int> months;

    public Calendar(RulePack pack)
    {
        weekdays = Numbered(pack.Lexicon("weekdays"), DaysOfWeek);
        months = Numbered(pack.Lexicon("months"), MonthsOfYear);
    }

    /// <summary>1 for the first day of the week, Monday, to 7; or 0.</summary>
    public int Weekday(uint word) => weekdays.GetValueOrDefault(word);

    /// <summary>1 to 12; or 0.</summary>
    public int Month(uint word) => months.GetValueOrDefault(word);

    private static Dictionary<uint, int> Numbered(Lexicon? list, int around)
    {
        var numbers = new Dictionary<uint, int>();
        for (var i = 0; i < (list?.Entries.Count ?? 0); i++)
            numbers.TryAdd(WordHash.Of(list!.Entries[i]), i % around + 1);
        return numbers;
    }
}

using System.Globalization;
using Attribution.Articles;
using Attribution.Rules;

namespace Attribution.Quantities;

/// <summary>
/// Reads numbers in digits and in words: "1,200", "3bn", "twenty-three", "two hundred million". Places in the lists
/// <c>number-*.txt</c> tell the values. Immutable and thread-safe.
/// </summary>
internal sealed class NumberReader(RulePack pack)
{
    private const int Ten = 10, Hundred = 100, Thousand = 1000;

    /// <summary>The list of powers of a thousand goes round after so many: words first, then their short forms.</summary>
    private const int PowersOfThousand = 4;

    private readonly Dictionary<uint, double> units = Values(pack.Lexicon("number-units"), place => place);
    private readonly Dictionary<uint, double> tens = Values(pack.Lexicon("number-tens"), place => (place + 1) * Ten);
    private readonly Dictionary<uint, double> hundreds = Values(pack.Lexicon("number-hundreds"), _ => Hundred);
    private readonly Dictionary<uint, double> thousands = Values(pack.Lexicon("number-thousands"), place => Math.Pow(Thousand, place % PowersOfThousand + 1));

    /// <summary>The number that tokens tell, or null if one of them is no part of a number.</summary>
    public double? Read(Article article, TokenRange range)
    {
        double total = 0, group = 0;
        for (var token = range.First; token < range.End; token++)
            if (!Add(article.TextOf(token), ref total, ref group))
                return null;
        return total + group;
    }

    /// <summary>"Twenty-three" is read part by part; "3-1" is a score.</summary>
    private bool Add(ReadOnlySpan<char> token, ref double total, ref double group)
    {
        if (token.ContainsAnyInRange('0', '9'))
            return AddDigits(token, ref total, ref group);
        foreach (var part in token.Split('-'))
            if (!AddWord(WordHash.Of(token[part]), ref total, ref group))
                return false;
        return true;
    }

    private bool AddWord(uint word, ref double total, ref double group)
    {
        if (units.TryGetValue(word, out var value) || tens.TryGetValue(word, out value))
            group += value;
        else if (hundreds.TryGetValue(word, out value))
            group = (group == 0 ? 1 : group) * value;
        else if (thousands.TryGetValue(word, out value))
            Close(value, ref total, ref group);
        else
            return false;
        return true;
    }

    /// <summary>"3bn" is three and its scale.</summary>
    private bool AddDigits(ReadOnlySpan<char> word, ref double total, ref double group)
    {
        var end = word.LastIndexOfAnyInRange('0', '9') + 1;
        if (!double.TryParse(word[..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return false;
        group += value;
        if (end == word.Length)
            return true;
        if (!thousands.TryGetValue(WordHash.Of(word[end..]), out var scale))
            return false;
        Close(scale, ref total, ref group);
        return true;
    }

    private static void Close(double scale, ref double total, ref double group)
    {
        // "Million" alone is one million; "0.5 million" is half of one.
        total += (group == 0 ? 1 : group) * scale;
        group = 0;
    }

    private static Dictionary<uint, double> Values(Lexicon? list, Func<int, double> value)
    {
        var values = new Dictionary<uint, double>();
        for (var place = 0; place < (list?.Entries.Count ?? 0); place++)
            values.TryAdd(WordHash.Of(list!.Entries[place]), value(place));
        return values;
    }
}

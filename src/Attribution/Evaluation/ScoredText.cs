using System.Globalization;
using System.Text;
using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>
/// An article as the measures see it, apart from what the analyser makes of it: plain word tokens (with "'s" and its like
/// split off), and a count of the characters that are neither blank nor punctuation.
/// </summary>
internal sealed class ScoredText
{
    private static readonly string[] Clitics = ["s", "re", "ve", "d", "ll", "m"];

    private readonly List<TextSpan> tokens = [];
    private readonly int[] ranks;

    public ScoredText(string text)
    {
        Text = text;
        FindTokens();
        ranks = new int[text.Length + 1];
        for (var i = 0; i < text.Length;)
        {
            var (loose, length) = Look(i, IsLoose);
            for (var j = 0; j < length; j++)
                ranks[i + j + 1] = ranks[i] + (loose ? 0 : 1);
            i += length;
        }
    }

    public string Text { get; }

    /// <summary>How many characters that are neither blank nor punctuation stand before an offset.</summary>
    public int Rank(int offset) => ranks[offset];

    /// <summary>Tokens of which the spans cover half or more.</summary>
    public HashSet<int> TokensIn(IReadOnlyList<TextSpan> spans)
    {
        var found = new HashSet<int>();
        foreach (var span in spans)
            for (var token = FirstEndingAfter(span.Start); token < tokens.Count && tokens[token].Start < span.End; token++)
                if (2 * (Math.Min(tokens[token].End, span.End) - Math.Max(tokens[token].Start, span.Start)) >= tokens[token].Length)
                    found.Add(token);
        return found;
    }

    public bool IsWordAt(int offset) => offset < Text.Length && Look(offset, IsWord).Is;

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End > offset ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    private void FindTokens()
    {
        for (var i = 0; i < Text.Length;)
        {
            var end = IsWordAt(i) ? WordEnd(i) : IsApostrophe(i) && i > 0 && tokens.Count > 0 && tokens[^1].End == i && CliticEnd(i + 1) is var clitic and > 0 ? clitic : 0;
            if (end > 0)
                tokens.Add(new TextSpan(i, end));
            i = end > 0 ? end : i + Look(i, IsWord).Length;
        }
    }

    private int WordEnd(int start)
    {
        var end = RunEnd(start);
        while (IsApostrophe(end) && IsWordAt(end + 1) && CliticEnd(end + 1) == 0)
            end = RunEnd(end + 1);
        return end;
    }

    private int RunEnd(int start)
    {
        while (start < Text.Length && Look(start, IsWord) is (true, var length))
            start += length;
        return start;
    }

    /// <summary>The end of the clitic that begins here, or 0.</summary>
    private int CliticEnd(int start)
    {
        var end = RunEnd(start);
        foreach (var clitic in Clitics)
            if (Text.AsSpan(start, end - start).Equals(clitic, StringComparison.OrdinalIgnoreCase))
                return end;
        return 0;
    }

    private bool IsApostrophe(int offset) => offset < Text.Length && Text[offset] is '\'' or '’';

    /// <summary>What holds of the character at an offset, and its length in code units.</summary>
    private (bool Is, int Length) Look(int offset, Func<UnicodeCategory, char, bool> test) =>
        Rune.TryGetRuneAt(Text, offset, out var rune)
            ? (test(Rune.GetUnicodeCategory(rune), Text[offset]), rune.Utf16SequenceLength)
            : (test(UnicodeCategory.Surrogate, Text[offset]), 1);

    private static bool IsWord(UnicodeCategory category, char first) => first == '_' || category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Blanks, punctuation, controls and marks of their own: where exactly a span ends among these does not count.</summary>
    private static bool IsLoose(UnicodeCategory category, char first) => category is
        >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.OtherPunctuation or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNotAssigned;
}

using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution.Articles;

/// <summary>What single characters are, for cutting text into tokens. ASCII goes through a table.</summary>
internal static class Characters
{
    private const byte Upper = 1, Lower = 2, Digit = 4, Blank = 8;

    private static readonly byte[] Ascii = BuildAscii();

    /// <summary>White space, and characters without width that only steer layout (byte order mark, direction marks, controls).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c < 128 ? Ascii[c] == Blank : IsWideBlank(c);

    public static bool IsDigit(char c) => c < 128 ? Ascii[c] == Digit : char.IsDigit(c);

    public static bool IsLetter(char c) => c < 128 ? (Ascii[c] & (Upper | Lower)) != 0 : char.IsLetter(c);

    public static bool IsUpper(char c) => c < 128 ? Ascii[c] == Upper : char.IsUpper(c);

    public static bool IsLower(char c) => c < 128 ? Ascii[c] == Lower : char.IsLower(c);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsTerminator(char c) => c is '.' or '?' or '!' or '\u2026' or '\u203d' or '\u3002' or '\u061f';

    /// <summary>The length in code units, 1 or 2, of the word character at <paramref name="index"/>, or 0 if none stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordLength(string text, int index)
    {
        var c = text[index];
        return c < 128 ? (Ascii[c] & (Upper | Lower | Digit)) != 0 || c == '_' ? 1 : 0 : WideWordLength(text, index);
    }

    /// <summary>Code units of the code point at <paramref name="index"/>; a lone surrogate counts 1.</summary>
    public static int CodePointLength(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static int WideWordLength(string text, int index)
    {
        var c = text[index];
        if (c is '\u00ad' or '\u200c' or '\u200d')
            return 1;
        if (!char.IsSurrogate(c))
            return IsWordCategory(char.GetUnicodeCategory(c)) ? 1 : 0;
        var length = CodePointLength(text, index);
        return length == 2 && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, index)) ? 2 : 0;
    }

    private static bool IsWordCategory(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherNumber;

    private static bool IsWideBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b' or '\u200e' or '\u200f' or '\u2060'
            or (>= '\u0080' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static byte[] BuildAscii()
    {
        var table = new byte[128];
        for (var c = 0; c < 128; c++)
            table[c] = char.IsAsciiLetterUpper((char)c) ? Upper
                : char.IsAsciiLetterLower((char)c) ? Lower
                : char.IsAsciiDigit((char)c) ? Digit
                : c <= ' ' || c == 127 ? Blank : (byte)0;
        return table;
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution.Findings.Facts;

/// <summary>The words of an enum's values as rules and reports write them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), Hyphenated);

    public static IReadOnlyList<string> All => Words;

    // Mostly values count from 0, so that they need not be looked for.
    private static readonly bool IsCounted = Unsafe.SizeOf<T>() == sizeof(int) && Unsafe.BitCast<T, int>(Values[0]) == 0 && Unsafe.BitCast<T, int>(Values[^1]) == Values.Length - 1;

    public static string Of(T value) => Words[IsCounted ? Unsafe.BitCast<T, int>(value) : Array.IndexOf(Values, value)];

    public static T? Find(string word) => Array.IndexOf(Words, word) is var index and >= 0 ? Values[index] : null;

    /// <summary>As the library for JSON would write it, which need not be loaded for a few names.</summary>
    private static string Hyphenated(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
                words.Append('-');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }
}

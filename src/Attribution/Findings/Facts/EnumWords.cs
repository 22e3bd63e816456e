using System.Text.Json;

namespace Attribution.Findings.Facts;

/// <summary>The words of an enum's values as rules and reports write them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.KebabCaseLower.ConvertName);

    public static IReadOnlyList<string> All => Words;

    public static string Of(T value) => Words[Array.IndexOf(Values, value)];

    public static T? Find(string word) => Array.IndexOf(Words, word) is var index and >= 0 ? Values[index] : null;
}

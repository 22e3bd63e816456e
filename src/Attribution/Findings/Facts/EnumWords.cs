using System.Text.Json;

namespace Attribution.Findings.Facts;

/// <summary>The words of an enum's values as rules and reports write them: <c>NamedPerson</c> is <c>named-person</c>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words =
        Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    public static IReadOnlyList<string> All { get; } = [.. Words.Values];

    public static string Of(T value) => Words[value];

    public static T? Find(string word)
    {
        foreach (var (value, known) in Words)
            if (known == word)
                return value;
        return null;
    }
}

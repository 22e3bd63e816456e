using System.Text.RegularExpressions;

namespace Attribution.Readers.Tests;

/// <summary>How many words of a text were found, each as often as it stands there, and how many found words belong to it.</summary>
internal sealed partial record WordScore(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static WordScore Of(string found, string expected)
    {
        var (here, there) = (Count(found), Count(expected));
        double common = here.Sum(pair => Math.Min(pair.Value, there.GetValueOrDefault(pair.Key)));
        return new WordScore(common / Math.Max(1, here.Values.Sum()), common / Math.Max(1, there.Values.Sum()));
    }

    public static HashSet<string> Words(string text) => [.. Count(text).Keys];

    /// <summary>The text's words alone, to compare paragraphs by.</summary>
    public static string Key(string text) => string.Join(' ', Word().Matches(text).Select(word => word.Value.ToLowerInvariant()));

    private static Dictionary<string, int> Count(string text) =>
        Word().Matches(text).GroupBy(word => word.Value.ToLowerInvariant()).ToDictionary(group => group.Key, group => group.Count());

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}

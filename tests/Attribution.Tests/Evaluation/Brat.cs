using System.Globalization;
using System.Text;

namespace Attribution.Tests.Evaluation;

/// <summary>Writes annotations as brat standoff from the words of each role; pieces are parted by '|', a role may be empty.</summary>
internal static class Brat
{
    public static string Of(string text, params (string Source, string Cue, string Content)[] rows)
    {
        var lines = new StringBuilder();
        var spans = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var roles = new List<string>();
            foreach (var (role, words) in new[] { ("Source", rows[i].Source), ("Cue", rows[i].Cue), ("Content", rows[i].Content) })
                if (words.Length > 0)
                {
                    lines.Append(CultureInfo.InvariantCulture, $"T{++spans}\t{role} {string.Join(';', words.Split('|').Select(piece => Offsets(text, piece)))}\t{words.Replace('|', ' ')}\n");
                    roles.Add($"{role}:T{spans}");
                }
            lines.Append(CultureInfo.InvariantCulture, $"E{i + 1}\t{string.Join(' ', roles)}\n");
        }
        return lines.ToString();
    }

    /// <summary>Offsets of the first place of some words, in code points.</summary>
    private static string Offsets(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.That(start, Is.GreaterThanOrEqualTo(0), words);
        var points = text[..start].EnumerateRunes().Count();
        return $"{points} {points + words.EnumerateRunes().Count()}";
    }
}

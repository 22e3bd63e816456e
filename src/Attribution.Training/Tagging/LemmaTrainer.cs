using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Finds suffix rules that most words obey, and lists the words that disobey.</summary>
internal static class LemmaTrainer
{
    private const int LongestSuffix = 6;
    private const int LeastWords = 3;

    private static readonly string[] Inflecting = ["NNS", "VBD", "VBG", "VBZ"];
    private static readonly string[] Listed = [.. Inflecting, "NN", "VB", "MD", "DT", "PRP", "PRP$", "RB"];

    public sealed record Word(string Form, byte Class, string Lemma, int Count);

    /// <summary>The most frequent lemma of each form and class.</summary>
    public static List<Word> Words(IEnumerable<ParsedArticle> articles)
    {
        var counts = new Dictionary<(string Form, byte Class, string Lemma), int>();
        foreach (var article in articles)
            for (var token = 0; token < article.Tags.Length; token++)
            {
                var key = (Fold(article.Article.TextOf(token)), LemmaClass.Of(article.Tags[token]), Fold(article.Lemmas[token]));
                if (Listed.Contains(TagSet.Names[key.Item2]) && key.Item1.All(c => char.IsLetter(c) || c is '\'' or '-'))
                    counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        return counts.GroupBy(pair => (pair.Key.Form, pair.Key.Class))
            .Select(group => group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal).First())
            .Select(pair => new Word(pair.Key.Form, pair.Key.Class, pair.Key.Lemma, pair.Value)).ToList();
    }

    /// <summary>Lines of class, suffix and replacement; a longer suffix only where it changes what a shorter one says.</summary>
    public static List<string> Rules(IReadOnlyCollection<Word> words)
    {
        var lines = new List<string>();
        foreach (var name in Inflecting)
        {
            var ofClass = words.Where(word => word.Class == TagSet.IndexOf(name)).ToList();
            AddRules(name, "", (0, ""), ofClass, lines);
        }
        return lines;
    }

    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.ToArray();
        for (var i = 0; i < folded.Length; i++)
            folded[i] = WordHash.Fold(folded[i]);
        return new string(folded);
    }

    private static void AddRules(string name, string suffix, (int Strip, string Add) inherited, List<Word> words, List<string> lines)
    {
        var rule = inherited;
        var best = words.GroupBy(Change).Where(group => group.Key.Strip <= suffix.Length).MaxBy(group => group.Count());
        if (suffix.Length > 0 && best is not null && best.Key != inherited && best.Count() >= LeastWords
            && best.Count() > words.Count(word => Change(word) == inherited) + 1)
        {
            rule = best.Key;
            var replacement = suffix[..^rule.Strip] + rule.Add;
            lines.Add($"{name} {suffix} {(replacement.Length == 0 ? "-" : replacement)}");
        }
        if (suffix.Length == LongestSuffix)
            return;
        foreach (var longer in words.Where(word => word.Form.Length > suffix.Length + 1)
                     .GroupBy(word => word.Form[^(suffix.Length + 1)..]).OrderBy(group => group.Key, StringComparer.Ordinal))
            AddRules(name, longer.Key, rule, [.. longer], lines);
    }

    private static (int Strip, string Add) Change(Word word)
    {
        var shared = word.Form.AsSpan().CommonPrefixLength(word.Lemma);
        return (word.Form.Length - shared, word.Lemma[shared..]);
    }
}

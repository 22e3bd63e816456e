using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>"lemmas --parsed TSV [--hold-out FILE] [--out FOLDER]": writes rules and exceptions, and measures them.</summary>
internal static class LemmasCommand
{
    public static int Run(string[] args)
    {
        var options = new Options(args);
        var (learn, measure) = ParsedCorpus.Split(ParsedCorpus.Read(options.Required("--parsed")), options.Optional("--hold-out"));
        var folder = options.Or("--out", "rules/en/models");
        Directory.CreateDirectory(folder);
        Write(learn, folder);
        Measure(Lemmatizer.Load(folder), measure);
        return 0;
    }

    /// <summary>Writes lemma-rules.txt and lemmas.tsv.</summary>
    public static void Write(IReadOnlyList<ParsedArticle> articles, string folder)
    {
        var words = LemmaTrainer.Words(articles);
        File.WriteAllLines(Path.Combine(folder, "lemma-rules.txt"), [
            "# Regular inflection: tag, suffix, replacement (\"-\" for nothing). The longest suffix that fits decides.",
            "# VBD stands for past tense and participle. Learned; lemmas.tsv lists the words that disobey.",
            .. LemmaTrainer.Rules(words)]);
        var exceptionsPath = Path.Combine(folder, "lemmas.tsv");
        File.WriteAllText(exceptionsPath, "");
        var rules = Lemmatizer.Load(folder);
        File.WriteAllLines(exceptionsPath, [
            "# Irregular forms: form, tag, lemma. VBD stands for past tense and participle, VB for infinitive and present.",
            .. words.Where(word => rules.LemmaOf(word.Form, word.Class) != word.Lemma)
                .OrderBy(word => word.Form, StringComparer.Ordinal).ThenBy(word => word.Class)
                .Select(word => $"{word.Form}\t{TagSet.Names[word.Class]}\t{word.Lemma}")]);
    }

    private static void Measure(Lemmatizer lemmas, IReadOnlyList<ParsedArticle> articles)
    {
        var misses = new Dictionary<string, int>();
        var (right, total) = (0, 0);
        foreach (var article in articles)
            for (var token = 0; token < article.Tags.Length; token++)
            {
                var gold = LemmaTrainer.Fold(article.Lemmas[token]);
                if (!gold.Any(char.IsLetterOrDigit))
                    continue;
                var ours = lemmas.LemmaOf(article.Article.TextOf(token), article.Tags[token]);
                total++;
                right += ours == gold ? 1 : 0;
                if (ours != gold)
                    misses[$"{TagSet.Names[article.Tags[token]]}:{gold}>{ours}"] = misses.GetValueOrDefault($"{TagSet.Names[article.Tags[token]]}:{gold}>{ours}") + 1;
            }
        Console.WriteLine($"lemmas {100.0 * right / total:F2} of {total} words");
        Console.WriteLine(string.Join(" ", misses.OrderByDescending(pair => pair.Value).Take(20).Select(pair => $"{pair.Key} {pair.Value}")));
    }
}

using System.Diagnostics;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Agreement of predicted tags with the corpus, and speed.</summary>
internal static class TaggerMeasurement
{
    public static void Print(TagModel model, IReadOnlyList<ParsedArticle> articles)
    {
        var tagger = new PartOfSpeechTagger(model);
        var confusions = new Dictionary<string, int>();
        var (right, total, strict) = (0, 0, 0);
        foreach (var article in articles)
        {
            var tags = Tags(tagger, article);
            for (var token = 0; token < tags.Length; token++)
            {
                total++;
                strict += tags[token] == article.Tags[token] ? 1 : 0;
                var (gold, ours) = (Sideless(article.Tags[token]), Sideless(tags[token]));
                right += gold == ours ? 1 : 0;
                if (gold != ours)
                    confusions[$"{gold}>{ours}"] = confusions.GetValueOrDefault($"{gold}>{ours}") + 1;
            }
        }
        Console.WriteLine($"tags {100.0 * right / total:F2} ({100.0 * strict / total:F2} with the side of quotation marks) of {total} tokens");
        Console.WriteLine(string.Join(" ", confusions.OrderByDescending(pair => pair.Value).Take(16).Select(pair => $"{pair.Key}:{pair.Value}")));
        PrintSpeed(tagger, articles);
    }

    private static byte[] Tags(PartOfSpeechTagger tagger, ParsedArticle article)
    {
        var tags = new byte[article.Tags.Length];
        tagger.Tag(article.Article, tags);
        return tags;
    }

    private static string Sideless(byte tag) => TagSet.Names[tag] is "``" or "''" ? "quote" : TagSet.Names[tag];

    private static void PrintSpeed(PartOfSpeechTagger tagger, IReadOnlyList<ParsedArticle> articles)
    {
        var fastest = double.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var article in articles)
                Tags(tagger, article);
            fastest = Math.Min(fastest, watch.Elapsed.TotalMicroseconds);
        }
        Console.WriteLine($"{fastest / articles.Sum(article => article.Tags.Length):F3} µs a token");
    }
}

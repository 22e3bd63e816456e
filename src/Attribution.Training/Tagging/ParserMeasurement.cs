using System.Diagnostics;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Agreement of predicted heads and relations with the corpus, over predicted tags, and speed.</summary>
internal static class ParserMeasurement
{
    private static readonly string[] Reported =
        ["nsubj", "nsubjpass", "ccomp", "xcomp", "dobj", "nmod", "conj", "advcl", "acl:relcl", "acl", "appos", "root", "mark", "case", "dep", "parataxis"];

    public static void Print(Tagger tagger, DependencyParser parser, IReadOnlyList<ParsedArticle> articles)
    {
        var names = RelationSet.Names.Length;
        var (gold, ours, both) = (new int[names], new int[names], new int[names]);
        var (heads, labelled, total, words, wordHeads) = (0, 0, 0, 0, 0);
        foreach (var article in articles)
        {
            var tagged = tagger.Tag(article.Article);
            parser.Parse(tagged);
            for (var token = 0; token < tagged.Heads.Length; token++)
            {
                var (relation, predicted) = (article.Relations[token], tagged.Relations[token]);
                var isHead = tagged.Heads[token] == article.Heads[token];
                var isBoth = isHead && relation == predicted;
                total++;
                heads += isHead ? 1 : 0;
                labelled += isBoth ? 1 : 0;
                words += relation == 1 ? 0 : 1;
                wordHeads += relation != 1 && isHead ? 1 : 0;
                gold[relation]++;
                ours[predicted]++;
                both[relation] += isBoth ? 1 : 0;
            }
        }
        Console.WriteLine($"heads {100.0 * heads / total:F2}, with relation {100.0 * labelled / total:F2}, heads without punctuation {100.0 * wordHeads / words:F2}");
        Console.WriteLine(string.Join(" ", Reported.Select(name => (name, i: RelationSet.IndexOf(name)))
            .Select(r => $"{r.name} {200.0 * both[r.i] / Math.Max(1, gold[r.i] + ours[r.i]):F1}")));
        PrintSpeed(tagger, parser, articles);
    }

    /// <summary>Time to read the models from a folder, the code being compiled already.</summary>
    public static void PrintLoadTime(string folder)
    {
        var fastest = Enumerable.Range(0, 5).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            Tagger.Load(folder);
            var tagger = watch.Elapsed.TotalMilliseconds;
            DependencyParser.Load(folder);
            return (tagger, parser: watch.Elapsed.TotalMilliseconds - tagger);
        }).MinBy(times => times.tagger + times.parser);
        Console.WriteLine($"load: tagger and lemmas {fastest.tagger:F1} ms, parser {fastest.parser:F1} ms");
    }

    private static void PrintSpeed(Tagger tagger, DependencyParser parser, IReadOnlyList<ParsedArticle> articles)
    {
        var (tagging, parsing) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            var tagged = articles.Select(article => tagger.Tag(article.Article)).ToList();
            tagging = Math.Min(tagging, watch.Elapsed.TotalMicroseconds);
            watch.Restart();
            tagged.ForEach(parser.Parse);
            parsing = Math.Min(parsing, watch.Elapsed.TotalMicroseconds);
        }
        var tokens = articles.Sum(article => article.Tags.Length);
        Console.WriteLine($"tags and lemmas {tagging / tokens:F3} µs a token, parser {parsing / tokens:F3} µs a token");
    }
}

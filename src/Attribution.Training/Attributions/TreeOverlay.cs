using System.Globalization;
using System.IO.Compression;
using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Attributions;

/// <summary>Puts the trees of a parsed corpus onto our own tokens where both cut alike; measures what a better parser would bring.</summary>
internal sealed class TreeOverlay
{
    private readonly Dictionary<string, List<(int Begin, int End, int Head, byte Relation, byte Tag)>> articles = new(StringComparer.Ordinal);

    public TreeOverlay(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        List<(int, int, int, byte, byte)> tokens = [];
        var sentence = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# article = ", StringComparison.Ordinal))
            {
                articles[line[12..^4]] = tokens = [];
                sentence = 0;
            }
            else if (line.Length == 0)
                sentence = tokens.Count;
            else if (line.Split('\t') is { Length: 9 } f)
                tokens.Add((Number(f[7]), Number(f[8]), f[5] == "0" ? -1 : sentence + Number(f[5]) - 1, (byte)RelationSet.IndexOf(f[6]), (byte)TagSet.IndexOf(f[3])));
        }
    }

    public void Apply(string name, TaggedArticle tagged)
    {
        if (!articles.TryGetValue(name, out var tokens))
            return;
        var points = Points(tagged.Article.Text);
        var ours = new Dictionary<int, int>();
        for (var t = 0; t < tagged.Article.TokenArray.Length; t++)
            ours[points[tagged.Article.TokenArray[t].Start]] = t;
        var sentenceOf = SentenceOf(tagged.Article);
        foreach (var (begin, _, head, relation, tag) in tokens)
        {
            if (!ours.TryGetValue(begin, out var token))
                continue;
            tagged.Relations[token] = relation;
            if (head >= 0 && ours.TryGetValue(tokens[head].Begin, out var up) && sentenceOf[up] == sentenceOf[token] && up != token)
                tagged.Heads[token] = up;
        }
    }

    private static int[] SentenceOf(Article article)
    {
        var owner = new int[article.TokenArray.Length];
        for (var s = 0; s < article.SentenceArray.Length; s++)
            owner.AsSpan(article.SentenceArray[s].FirstToken, article.SentenceArray[s].Count).Fill(s);
        return owner;
    }

    private static int[] Points(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            points[i + 1] = points[i] + (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 0 : 1);
        return points;
    }

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}

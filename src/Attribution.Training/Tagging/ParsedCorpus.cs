using System.IO.Compression;

namespace Attribution.Training.Tagging;

/// <summary>
/// Reads parsed articles: a line "# article = NAME", then a line a token (number, form, lemma, tag, entity, head,
/// relation, start, end; parted by tabs), sentences parted by empty lines.
/// </summary>
internal static class ParsedCorpus
{
    private const string ArticleMark = "# article = ";

    public static List<ParsedArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var articles = new List<ParsedArticle>();
        ParsedArticleBuilder? current = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(ArticleMark, StringComparison.Ordinal))
            {
                if (current is not null)
                    articles.Add(current.Build());
                current = new ParsedArticleBuilder(Path.GetFileNameWithoutExtension(line[ArticleMark.Length..]));
            }
            else if (line.Length == 0)
                current?.EndSentence();
            else
                current?.AddToken(line.Split('\t'));
        }
        if (current is not null)
            articles.Add(current.Build());
        return articles;
    }

    /// <summary>Parts the articles into those to learn from and those that <paramref name="holdOut"/> lists; learns from all if it is null.</summary>
    public static (List<ParsedArticle> Learn, List<ParsedArticle> Measure) Split(List<ParsedArticle> articles, string? holdOut)
    {
        if (holdOut is null)
            return (articles, articles);
        var kept = File.ReadLines(holdOut).Select(line => line.Trim()).ToHashSet();
        return (articles.FindAll(a => !kept.Contains(a.Name)), articles.FindAll(a => kept.Contains(a.Name)));
    }
}

using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Findings.Units;

/// <summary>Lists the runs of sentences of the body in which nobody but the reporter speaks, as ranges of sentences.</summary>
internal static class UnsourcedRuns
{
    public static TokenRange[] Of(SourcedArticle article, Surroundings around)
    {
        var spoken = Spoken(article, around);
        var runs = new List<TokenRange>();
        var first = -1;
        var next = -1;
        foreach (var sentence in BodyCounts.SentencesOf(article).Where(sentence => !IsTitle(article, sentence)))
        {
            if (first >= 0 && (spoken[sentence] || sentence != next))
            {
                runs.Add(new TokenRange(first, next));
                first = -1;
            }
            if (!spoken[sentence] && first < 0)
                first = sentence;
            next = sentence + 1;
        }
        if (first >= 0)
            runs.Add(new TokenRange(first, next));
        return [.. runs];
    }

    /// <summary>Sentences with a claim, be it without a source, or with a quotation.</summary>
    private static bool[] Spoken(SourcedArticle article, Surroundings around)
    {
        var spoken = new bool[article.Article.Sentences.Length];
        foreach (var relation in article.Relations)
        {
            if (relation.Type == AttributionType.Act)
                continue;
            Fill(relation.Cue);
            foreach (var piece in relation.Content)
                Fill(piece);
        }
        foreach (var quotation in article.Article.Quotations)
            spoken[around.SentenceOf[quotation.FirstToken]] = true;
        return spoken;

        void Fill(TokenRange range) => spoken.AsSpan(around.SentenceOf[range.First], around.SentenceOf[range.End - 1] - around.SentenceOf[range.First] + 1).Fill(true);
    }

    private static bool IsTitle(SourcedArticle article, int sentence) =>
        article.Title is { } title && article.Article.SpanOf(article.Article.Sentences[sentence].FirstToken, article.Article.Sentences[sentence].EndToken).Overlaps(title);
}

using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>Counts over the parts of a text that are the article. Body spans and tokens are both in text order.</summary>
internal static class BodyCounts
{
    public static int Words(SourcedArticle article)
    {
        var (words, at) = (0, 0);
        var tokens = article.Article.TokenArray;
        foreach (var span in article.Body)
            for (; at < tokens.Length && tokens[at].Start < span.End; at++)
                if (tokens[at].Start >= span.Start && tokens[at].Kind is TokenKind.Word or TokenKind.Number)
                    words++;
        return words;
    }

    public static int Sentences(SourcedArticle article) => SentencesOf(article).Count();

    /// <summary>Indices of the sentences that stand in the body; a dateline says nothing that could have a source.</summary>
    public static IEnumerable<int> SentencesOf(SourcedArticle article)
    {
        var span = 0;
        for (var i = 0; i < article.Article.SentenceArray.Length; i++)
        {
            var sentence = article.Article.SentenceArray[i];
            if (sentence.Count > 0 && !article.Article.IsDateline(sentence) && Covers(article.Body, ref span, article.Article.TokenArray[sentence.FirstToken].Start))
                yield return i;
        }
    }

    /// <summary>Whether a span covers <paramref name="offset"/>; <paramref name="span"/> only moves forward, as the offsets do.</summary>
    public static bool Covers(IReadOnlyList<TextSpan> spans, ref int span, int offset)
    {
        while (span < spans.Count && spans[span].End <= offset)
            span++;
        return span < spans.Count && spans[span].Start <= offset;
    }
}

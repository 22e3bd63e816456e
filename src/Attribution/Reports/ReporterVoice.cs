using System.Collections;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings;

namespace Attribution.Reports;

/// <summary>Finds the passages in which nobody is cited: sentences without any part of an attribution.</summary>
internal static class ReporterVoice
{
    /// <summary>The passages in text order; neighbouring sentences of a paragraph are one.</summary>
    public static List<TextSpan> Of(SourcedArticle article)
    {
        var cited = Cited(article);
        var passages = new List<TextSpan>();
        var last = -1;
        foreach (var index in BodyCounts.SentencesOf(article))
        {
            var sentence = article.Article.SentenceArray[index];
            var span = article.Article.SpanOf(sentence.FirstToken, sentence.EndToken);
            if (article.Title is { } title && title.Overlaps(span) || Holds(cited, sentence))
                continue;
            if (last == index - 1 && passages.Count > 0 && article.Article.SentenceArray[last].Paragraph == sentence.Paragraph)
                passages[^1] = passages[^1] with { End = span.End };
            else
                passages.Add(span);
            last = index;
        }
        return passages;
    }

    private static BitArray Cited(SourcedArticle article)
    {
        var cited = new BitArray(article.Article.TokenArray.Length);
        foreach (var relation in article.Relations)
        {
            Add(relation.Cue, cited);
            foreach (var piece in relation.Content)
                Add(piece, cited);
        }
        return cited;
    }

    private static void Add(TokenRange range, BitArray cited)
    {
        for (var token = Math.Max(0, range.First); token < range.End; token++)
            cited[token] = true;
    }

    private static bool Holds(BitArray cited, Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (cited[token])
                return true;
        return false;
    }
}

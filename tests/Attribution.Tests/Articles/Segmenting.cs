using Attribution.Articles;

namespace Attribution.Tests.Articles;

/// <summary>Segments texts with the rules that travel beside the library, and shows the results as plain strings.</summary>
internal static class Segmenting
{
    public static readonly string RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    private static readonly ArticleSegmenter Segmenter = ArticleSegmenter.Read(RulesFolder);

    public static Article Segment(string text) => Segmenter.Segment(text, new ArticleInfo());

    /// <summary>The tokens, parted by blanks.</summary>
    public static string Tokens(string text)
    {
        var article = Segment(text);
        return string.Join(' ', article.TokenArray.Select(token => token.Span.In(text).ToString()));
    }

    public static string[] Sentences(string text)
    {
        var article = Segment(text);
        return [.. article.SentenceArray.Select(sentence => article.SpanOf(sentence.FirstToken, sentence.EndToken).In(text).ToString())];
    }

    public static string[] Paragraphs(string text)
    {
        var article = Segment(text);
        return [.. article.ParagraphArray.Select(paragraph => paragraph.Span.In(text).ToString())];
    }

    public static string[] Quotations(string text)
    {
        var article = Segment(text);
        return [.. article.QuotationArray.Select(quotation => article.SpanOf(quotation.FirstToken, quotation.EndToken).In(text).ToString())];
    }

    public static TokenKind KindOf(string text, string token)
    {
        var article = Segment(text);
        return article.TokenArray.First(candidate => candidate.Span.In(text).SequenceEqual(token)).Kind;
    }
}

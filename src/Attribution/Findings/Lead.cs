using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>Headline and first paragraph: what most readers read.</summary>
internal readonly record struct Lead(TextSpan Title, TextSpan FirstParagraph, bool TitleIsSentence)
{
    public static Lead Of(SourcedArticle article)
    {
        var title = article.Title ?? default;
        var body = 0;
        if (IsSentence(article, title))
            return new Lead(title, default, true);
        foreach (var paragraph in article.Article.Paragraphs)
            if (BodyCounts.Covers(article.Body, ref body, paragraph.Span.Start) && !paragraph.Span.Overlaps(title) && IsProse(article, paragraph))
                return new Lead(title, paragraph.Span, false);
        return new Lead(title, default, false);
    }

    /// <summary>A headline that ends like a sentence is the first paragraph of a text without a headline.</summary>
    private static bool IsSentence(SourcedArticle article, TextSpan title) =>
        !title.IsEmpty && title.In(article.Article.Text).TrimEnd() is [.., '.'];

    /// <summary>Whether a headline, which ends unlike a sentence, covers an offset.</summary>
    public bool IsHeadline(int offset) => !TitleIsSentence && offset >= Title.Start && offset < Title.End;

    public bool Contains(int offset) =>
        (offset >= Title.Start && offset < Title.End) || (offset >= FirstParagraph.Start && offset < FirstParagraph.End);

    /// <summary>A paragraph with a full stop in it: captions, bylines and datelines of their own mostly have none.</summary>
    private static bool IsProse(SourcedArticle article, Paragraph paragraph)
    {
        if (article.Byline is { } byline && paragraph.Span.Overlaps(byline))
            return false;
        for (var token = paragraph.FirstToken; token < paragraph.EndToken; token++)
            if (article.Article.Tokens[token].Kind == TokenKind.Terminator)
                return true;
        return false;
    }
}

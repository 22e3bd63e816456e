using Attribution.Articles;

namespace Attribution.Findings.Units;

/// <summary>What can be told of a quotation from how it is written and where it stands.</summary>
internal static class QuotationLooks
{
    /// <summary>Shorter words ("of", "the") are small in titles, too.</summary>
    private const int SmallWord = 3;

    /// <summary>Paragraphs up to which two quotations are one conversation.</summary>
    private const int FarthestQuotation = 2;

    public static bool IsCapitalized(Article article, TokenRange range)
    {
        var capitals = 0;
        for (var token = range.First; token < range.End; token++)
        {
            if (article.Tokens[token].Kind != TokenKind.Word)
                continue;
            var isCapital = char.IsUpper(article.TextOf(token)[0]);
            if (!isCapital && article.Tokens[token].Length > SmallWord)
                return false;
            capitals += isCapital ? 1 : 0;
        }
        return capitals > 0;
    }

    /// <summary>Whether it begins a sentence, with a capital, and has an end of its own.</summary>
    public static bool IsWhole(SourcingFacts facts, QuotedStretch quotation)
    {
        var article = facts.Article.Article;
        var (first, last) = (quotation.Range.First + 1, quotation.Range.End - 1);
        while (last > first && article.Tokens[last].Kind == TokenKind.CloseQuote)
            last--;
        return first < article.Tokens.Length && char.IsUpper(article.TextOf(first)[0]) && article.Tokens[last].Kind is TokenKind.Terminator or TokenKind.Comma;
    }

    public static bool OpensParagraph(SourcingFacts facts, QuotedStretch quotation) =>
        ParagraphOf(facts, quotation).FirstToken == quotation.Range.First;

    public static bool IsParagraph(SourcingFacts facts, QuotedStretch quotation) =>
        OpensParagraph(facts, quotation) && ParagraphOf(facts, quotation).EndToken == quotation.Range.End
        && facts.Article.Article.Tokens[quotation.Range.End - 1].Kind == TokenKind.CloseQuote;

    public static bool IsBesideQuotation(SourcingFacts facts, int index) => IsBeside(facts, index, index - 1) || IsBeside(facts, index, index + 1);

    public static bool IsAnnounced(SourcingFacts facts, QuotedStretch quotation)
    {
        var article = facts.Article.Article;
        var paragraph = ParagraphIndex(facts, quotation);
        return HasSource(facts, paragraph - 1) || HasSource(facts, paragraph + 1)
            || (paragraph > 0 && article.Tokens[article.Paragraphs[paragraph].FirstToken - 1].Kind == TokenKind.Colon);
    }

    private static bool HasSource(SourcingFacts facts, int paragraph) =>
        (uint)paragraph < (uint)facts.Article.Article.Paragraphs.Length
        && facts.Around.HasSpeakerInParagraph(facts.Article.Article.Paragraphs[paragraph].FirstSentence);

    private static bool IsBeside(SourcingFacts facts, int index, int other) =>
        other >= 0 && other < facts.Quotations.Length
        && Math.Abs(ParagraphIndex(facts, facts.Quotations[index]) - ParagraphIndex(facts, facts.Quotations[other])) <= FarthestQuotation;

    /// <summary>Whether some attribution's content has the same first and last words, side by side.</summary>
    public static bool IsSpokenElsewhere(SourcingFacts facts, QuotedStretch quotation)
    {
        var words = Inside(facts.Article.Article, quotation.Range);
        return !words.IsEmpty && facts.Article.Relations.Where(relation => !relation.Source.IsNone).Any(relation => relation.Content.Any(piece =>
            !piece.Overlaps(quotation.Range) && Contains(facts.Article.Article, piece, words)));
    }

    private static bool Contains(Article article, TokenRange piece, TextSpan words) =>
        article.SpanOf(piece.First, piece.End).In(article.Text).Contains(words.In(article.Text), StringComparison.OrdinalIgnoreCase);

    private static TextSpan Inside(Article article, TokenRange range)
    {
        var (first, end) = (range.First + 1, range.End);
        while (end > first && article.Tokens[end - 1].Kind is TokenKind.CloseQuote or TokenKind.Comma or TokenKind.Terminator)
            end--;
        return end <= first ? default : article.SpanOf(first, end);
    }

    private static int ParagraphIndex(SourcingFacts facts, QuotedStretch quotation) => facts.Article.Article.Sentences[quotation.Sentence].Paragraph;

    private static Paragraph ParagraphOf(SourcingFacts facts, QuotedStretch quotation) => facts.Article.Article.Paragraphs[ParagraphIndex(facts, quotation)];
}

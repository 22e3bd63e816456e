using Attribution.Articles;

namespace Attribution.Findings.Units;

/// <summary>Lists the outermost quotations of the body.</summary>
internal static class QuotedStretches
{
    public static QuotedStretch[] Of(SourcedArticle article, Surroundings around)
    {
        var attributed = AttributedTokens(article);
        var quotations = article.Article.QuotationArray;
        var owned = new bool[quotations.Length];
        var found = new List<QuotedStretch>();
        var span = 0;
        for (var q = 0; q < quotations.Length; q++)
        {
            var quotation = quotations[q];
            var range = new TokenRange(quotation.FirstToken, quotation.EndToken);
            owned[q] = Array.IndexOf(attributed, true, range.First, range.Count) >= 0 || (quotation.ContinuesFrom >= 0 && owned[quotation.ContinuesFrom]);
            if (quotation.Depth == 0 && BodyCounts.Covers(article.Body, ref span, article.Article.Tokens[range.First].Start))
                found.Add(new QuotedStretch(range, around.SentenceOf[range.First], Words(article.Article, range), owned[q]));
        }
        return [.. found];
    }

    private static bool[] AttributedTokens(SourcedArticle article)
    {
        var attributed = new bool[article.Article.Tokens.Length];
        foreach (var relation in article.Relations)
        {
            attributed.AsSpan(relation.Cue.First, relation.Cue.Count).Fill(true);
            foreach (var piece in relation.Content)
                attributed.AsSpan(piece.First, piece.Count).Fill(true);
        }
        return attributed;
    }

    private static int Words(Article article, TokenRange range)
    {
        var words = 0;
        for (var token = range.First; token < range.End; token++)
            words += article.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }
}

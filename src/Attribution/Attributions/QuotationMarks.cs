using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// Gives contents their quotation marks: a piece that holds the one mark of a quotation, or all its words, takes in the
/// other. PolNeAR cuts contents so; its scorer does not mind, but a reader does.
/// </summary>
internal static class QuotationMarks
{
    // A full stop or comma may stand between the last word and the mark.
    private const int MostPunctuation = 2;

    public static List<TokenRange> Complete(AnalysisView view, List<TokenRange> pieces) =>
        pieces.ConvertAll(piece => Complete(view, piece));

    private static TokenRange Complete(AnalysisView view, TokenRange piece)
    {
        var first = piece.First;
        var end = piece.End;
        if (QuotationOf(view, end - 1) is { IsClosed: true } last && last.FirstToken >= first - 1
            && last.EndToken > end && last.EndToken - end <= MostPunctuation && !HoldsWord(view, end, last.EndToken))
            end = last.EndToken;
        if (QuotationOf(view, first) is { IsClosed: true } opened && opened.FirstToken == first - 1 && opened.EndToken <= end)
            first = opened.FirstToken;
        return new TokenRange(first, end);
    }

    private static Quotation? QuotationOf(AnalysisView view, int token) =>
        view.IsQuoted(token) ? view.Text.Article.QuotationArray[view.Text.Quotations[token]] : null;

    private static bool HoldsWord(AnalysisView view, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (view.Kind(token) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                return true;
        return false;
    }
}

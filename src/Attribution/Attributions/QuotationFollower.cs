using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// Gives quotations that have no speaker of their own to the claim before them: whole sentences in quotation marks right
/// after a sentence in which somebody says something ("The delay was a mistake, she said. “It will not happen again.”"),
/// and sentences that quote in part right after a quotation's ("“We were late,” she said. But the line “will open.”").
/// </summary>
internal sealed class QuotationFollower(CueClasses classes)
{
    // Fewer words may be a title, a sign, a cry from the crowd.
    private const int LeastWords = 4;

    /// <summary>For each proposal that goes on in quotations, these, in text order.</summary>
    /// <param name="view">The article.</param>
    /// <param name="kept">The accepted proposals, none of them nested.</param>
    public Dictionary<Proposal, List<TokenRange>> Follow(AnalysisView view, IReadOnlyCollection<Proposal> kept)
    {
        var taken = Taken(view, kept);
        var claims = LastClaims(view, kept);
        var result = new Dictionary<Proposal, List<TokenRange>>();
        foreach (var quotation in view.Text.Article.QuotationArray)
        {
            var first = view.SentenceOf[quotation.FirstToken];
            var last = view.SentenceOf[quotation.EndToken - 1];
            if (first == 0 || claims[first - 1] is not { } claim || IsTaken(view, taken, first, last))
                continue;
            var isWhole = IsWhole(view, quotation, first, last);
            if (!isWhole && !IsPart(view, claim, quotation, first, last))
                continue;
            result.TryAdd(claim, []);
            var piece = isWhole ? new TokenRange(quotation.FirstToken, quotation.EndToken) : Words(view, first);
            result[claim].Add(piece);
            // A sentence that quotes twice is given once.
            taken.AsSpan(piece.First, piece.Count).Fill(true);
            // The next quotation may go on in turn.
            claims[last] = claim;
        }
        return result;
    }

    private static bool[] Taken(AnalysisView view, IEnumerable<Proposal> kept)
    {
        var taken = new bool[view.Count];
        foreach (var proposal in kept)
        {
            taken.AsSpan(proposal.CueRange.First, proposal.CueRange.Count).Fill(true);
            foreach (var piece in ContentPieces.Of(proposal))
                taken.AsSpan(piece.First, piece.Count).Fill(true);
        }
        return taken;
    }

    /// <summary>For each sentence the last claim that its own words make, if a source says something in it.</summary>
    private Proposal?[] LastClaims(AnalysisView view, IEnumerable<Proposal> kept)
    {
        var claims = new Proposal?[view.Text.Article.SentenceArray.Length];
        foreach (var proposal in kept.OrderBy(proposal => proposal.Cue.Head))
            if (!view.IsQuoted(proposal.Cue.Head))
                claims[view.SentenceOf[proposal.Cue.Head]] = proposal.Source.Head >= 0 && classes.TypeOf(view, proposal) == AttributionType.Statement ? proposal : null;
        return claims;
    }

    /// <summary>Whether a quotation is all that its sentences hold, and goes on where the sentence before it ends.</summary>
    private static bool IsWhole(AnalysisView view, Quotation quotation, int first, int last)
    {
        var (opening, closing) = (view.Text.Article.SentenceArray[first], view.Text.Article.SentenceArray[last]);
        return opening.FirstToken == quotation.FirstToken && closing.EndToken <= quotation.EndToken + 1
            && view.ParagraphOf(opening.FirstToken) - view.ParagraphOf(opening.FirstToken - 1) <= 1
            && Words(view, quotation) >= LeastWords;
    }

    /// <summary>Whether a quotation is part of a sentence that goes on with what the same speaker was quoted with in the sentence before it.</summary>
    private static bool IsPart(AnalysisView view, Proposal claim, Quotation quotation, int first, int last)
    {
        var sentence = view.Text.Article.SentenceArray[first];
        return first == last && quotation.IsClosed && RelationFeatures.IsQuoted(view, claim)
            && view.ParagraphOf(sentence.FirstToken) == view.ParagraphOf(sentence.FirstToken - 1)
            && Words(view, quotation) >= LeastWords;
    }

    /// <summary>A sentence without the full stop that ends it outside quotation marks.</summary>
    private static TokenRange Words(AnalysisView view, int sentence)
    {
        var (first, end) = (view.Text.Article.SentenceArray[sentence].FirstToken, view.Text.Article.SentenceArray[sentence].EndToken);
        return new TokenRange(first, view.Kind(end - 1) == TokenKind.Terminator ? end - 1 : end);
    }

    private static int Words(AnalysisView view, Quotation quotation)
    {
        var words = 0;
        for (var token = quotation.FirstToken; token < quotation.EndToken && words < LeastWords; token++)
            words += view.Kind(token) is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }

    private static bool IsTaken(AnalysisView view, bool[] taken, int first, int last)
    {
        var (from, to) = (view.Text.Article.SentenceArray[first].FirstToken, view.Text.Article.SentenceArray[last].EndToken);
        return taken.AsSpan(from, to - from).Contains(true);
    }
}

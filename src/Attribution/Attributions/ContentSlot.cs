using Attribution.Articles;
using Attribution.Cues;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>
/// Collects where a content may begin and end around a cue: the places that the clause rules marked, the edges of the
/// cue's own constituents, and the ends of quotations, which may lie sentences away. -1 stands for "no content on
/// this side" and is always the first candidate.
/// </summary>
internal static class ContentSlot
{
    public const int Missing = -1;
    private const int StartReach = 24;
    private const int EndReach = 30;
    private const int NextSentenceReach = 90;

    // Nearer than this any marked place counts; farther away only one beside punctuation.
    private const int Close = 7;

    /// <summary>Tokens that a content after the cue may begin with.</summary>
    public static void RightStarts(AnalysisView view, Cue cue, List<int> starts)
    {
        starts.Add(Missing);
        var sentence = view.SentenceAt(cue.Head);
        var last = Math.Min(sentence.EndToken, cue.Range.End + StartReach);
        for (var token = cue.Range.End; token < last; token++)
            if (view.Boundaries.Starts[token] != 0 && IsPlausibleStart(view, cue, token))
                starts.Add(token);
        var next = sentence.EndToken;
        if (next < view.Count && view.Kind(next) == TokenKind.OpenQuote && next - cue.Head <= NextSentenceReach)
            starts.Add(next);
    }

    /// <summary>Ends (exclusive) of a content that begins after the cue.</summary>
    public static void RightEnds(AnalysisView view, int start, List<int> ends)
    {
        var sentence = view.SentenceAt(start);
        for (var token = start; token < sentence.EndToken; token++)
            if (view.Boundaries.Ends[token] != 0)
                ends.Add(token + 1);
        foreach (var end in QuotationEnds(view, start, sentence.EndToken))
            if (end > sentence.EndToken && !ends.Contains(end))
                ends.Add(end);
        AddNextQuotation(view, sentence, ends);
        if (ends.Count == 0)
            ends.Add(sentence.EndToken);
    }

    /// <summary>Indirect speech may go on as a quotation in the next sentence.</summary>
    private static void AddNextQuotation(AnalysisView view, Sentence sentence, List<int> ends)
    {
        var next = sentence.EndToken;
        if (next >= view.Count || view.Kind(next) != TokenKind.OpenQuote || !view.IsQuoted(next))
            return;
        var end = view.Text.Article.QuotationArray[view.Text.Quotations[next]].EndToken;
        if (!ends.Contains(end))
            ends.Add(end);
    }

    /// <summary>Ends (exclusive) of a content that stands before the cue.</summary>
    public static void LeftEnds(AnalysisView view, Cue cue, List<int> ends)
    {
        ends.Add(Missing);
        var sentence = view.SentenceAt(cue.Head);
        for (var token = cue.Range.First - 1; token >= Math.Max(sentence.FirstToken, cue.Range.First - EndReach); token--)
            if (view.Boundaries.Ends[token] != 0 && (cue.Range.First - token <= Close || !IsWord(view, token) || !IsWord(view, token + 1)))
                ends.Add(token + 1);
        var previous = sentence.FirstToken - 1;
        // A sentence that goes on with a clause of its own says that, not the quotation before it.
        if (previous >= 0 && view.Kind(previous) == TokenKind.CloseQuote && cue.Head - previous <= StartReach
            && view.FiniteVerbs(cue.Range.End, sentence.EndToken) == 0)
            ends.Add(previous + 1);
    }

    /// <summary>Tokens that a content before the cue may begin with.</summary>
    public static void LeftStarts(AnalysisView view, int end, List<int> starts)
    {
        var sentence = view.SentenceAt(end - 1);
        for (var token = sentence.FirstToken; token < end; token++)
            if (token == sentence.FirstToken || view.Boundaries.Starts[token] != 0 && IsAfterBreak(view, token, end))
                starts.Add(token);
        var quotation = view.Text.Quotations[end - 1];
        for (; quotation >= 0; quotation = view.Text.Article.QuotationArray[quotation].ContinuesFrom)
            if (view.Text.Article.QuotationArray[quotation].FirstToken is var first && first < sentence.FirstToken)
                starts.Add(first);
    }

    /// <summary>Far from the cue, only a place right after a break or at the edge of one of the cue's constituents counts.</summary>
    private static bool IsPlausibleStart(AnalysisView view, Cue cue, int token)
    {
        return token - cue.Range.End < Close || IsConstituent(view, cue.Head, token) || view.Kind(token) == TokenKind.OpenQuote
            || !IsWord(view, token - 1);
    }

    private static bool IsWord(AnalysisView view, int token) => view.Kind(token) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic;

    private static bool IsConstituent(AnalysisView view, int head, int left)
    {
        for (var child = view.Tree.FirstChild(head); child >= 0; child = view.Tree.NextSibling(child))
            if (view.Tree.Left[child] == left)
                return true;
        return false;
    }

    private static bool IsAfterBreak(AnalysisView view, int token, int end)
    {
        if (view.Kind(token) == TokenKind.OpenQuote || view.Kind(token - 1) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
            return true;
        return view.Tree.HeadOf(token - 1) >= end || view.Tree.HeadOf(token - 1) < token - 1;
    }

    private static IEnumerable<int> QuotationEnds(AnalysisView view, int start, int sentenceEnd)
    {
        var seen = -1;
        for (var token = start; token < sentenceEnd; token++)
        {
            var quotation = view.Text.Quotations[token];
            if (quotation < 0 || quotation == seen)
                continue;
            seen = quotation;
            yield return view.Text.Article.QuotationArray[quotation].EndToken;
            foreach (var end in Continuations(view.Text, quotation))
                yield return end;
        }
    }

    /// <summary>The ends of the quotations that carry one on, paragraph by paragraph.</summary>
    private static IEnumerable<int> Continuations(MatchText text, int quotation)
    {
        var all = text.Article.QuotationArray;
        for (var next = quotation + 1; next < all.Length && all[next].FirstToken - all[quotation].EndToken < 2000; next++)
        {
            if (all[next].ContinuesFrom != quotation)
                continue;
            quotation = next;
            yield return all[next].EndToken;
        }
    }
}

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
            if (view.Boundaries.Starts[token] != 0 && IsPlausibleStart(view, cue, token) && !LeavesOut(view, token, cue.Head))
                starts.Add(token);
        var next = sentence.EndToken;
        if (next < view.Count && view.Kind(next) == TokenKind.OpenQuote && next - cue.Head <= NextSentenceReach && !HasOwnSpeaker(view, next))
            starts.Add(next);
    }

    /// <summary>Ends (exclusive) of a content that begins after the cue.</summary>
    public static void RightEnds(AnalysisView view, int start, List<int> ends)
    {
        var sentence = view.SentenceAt(start);
        for (var token = start; token < sentence.EndToken; token++)
            if (view.Boundaries.Ends[token] != 0)
                ends.Add(token + 1);
        AddQuotationEnds(view, start, sentence.EndToken, ends);
        AddNextQuotation(view, sentence, ends);
        AddTurn(view, sentence, start, ends);
        ends.RemoveAll(end => CutsQuotation(view, start, end, view.Count) || GoesOnUnquoted(view, start, end));
        if (ends.Count == 0)
            ends.Add(sentence.EndToken);
    }

    /// <summary>A quotation whose sentence has a cue of its own, almost certainly, goes on no other claim.</summary>
    private static bool HasOwnSpeaker(AnalysisView view, int openingMark) =>
        view.OwnSpeakerLevel(openingMark) == AnalysisView.SurestCue || IsLedUpTo(view, openingMark);

    /// <summary>A quotation at the head of its sentence that the sentence goes on after has its speaker behind it: “Not yet,” she said.</summary>
    private static bool IsLedUpTo(AnalysisView view, int openingMark)
    {
        if (view.Text.Quotations[openingMark] is var index && index < 0)
            return false;
        var quotation = view.Text.Article.QuotationArray[index];
        var after = quotation.EndToken;
        return quotation.IsClosed && (view.Kind(after - 2) is TokenKind.Comma or TokenKind.Terminator)
            && after < view.SentenceAt(after - 1).EndToken && view.Kind(after) == TokenKind.Word;
    }

    /// <summary>After a speaker's name and a colon at the head of a paragraph, all of the paragraph is that speaker's.</summary>
    private static void AddTurn(AnalysisView view, Sentence sentence, int start, List<int> ends)
    {
        if (start == 0 || view.Kind(start - 1) != TokenKind.Colon || view.ParagraphOf(sentence.FirstToken - 1) == sentence.Paragraph)
            return;
        var end = sentence.EndToken;
        while (view.ParagraphOf(end) == sentence.Paragraph)
            end = view.SentenceAt(end).EndToken;
        if (!ends.Contains(end))
            ends.Add(end);
    }

    /// <summary>Whether a content that begins inside a quotation would leave out its first words, though the cue (or the end) lies outside.</summary>
    private static bool LeavesOut(AnalysisView view, int start, int outside)
    {
        var quotation = view.Text.Quotations[start];
        if (quotation < 0)
            return false;
        var left = view.Text.Article.QuotationArray[quotation];
        return left.IsClosed && (outside < left.FirstToken || outside >= left.EndToken) && HoldsWord(view, left.FirstToken, start);
    }

    /// <summary>Whether a content from <paramref name="start"/> would break off inside a quotation that opens in it and closes before <paramref name="limit"/>.</summary>
    private static bool CutsQuotation(AnalysisView view, int start, int end, int limit)
    {
        var quotation = view.Text.Quotations[end - 1];
        if (quotation < 0)
            return false;
        var cut = view.Text.Article.QuotationArray[quotation];
        return cut is { IsClosed: true } && cut.FirstToken >= start && cut.EndToken > end && cut.EndToken <= limit && HoldsWord(view, end, cut.EndToken);
    }

    /// <summary>A quotation that ends with a comma is all that is quoted, unless more quotation marks follow: what he said, “It failed,” before he left.</summary>
    private static bool GoesOnUnquoted(AnalysisView view, int start, int end)
    {
        if (view.Kind(start) != TokenKind.OpenQuote || view.Text.Quotations[start] is var index && index < 0)
            return false;
        var quotation = view.Text.Article.QuotationArray[index];
        return quotation.IsClosed && quotation.FirstToken == start && view.Kind(quotation.EndToken - 2) == TokenKind.Comma
            && end > quotation.EndToken && !Quotes(view, quotation.EndToken, end);
    }

    private static bool Quotes(AnalysisView view, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (view.Kind(token) == TokenKind.OpenQuote)
                return true;
        return false;
    }

    private static bool HoldsWord(AnalysisView view, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (IsWord(view, token))
                return true;
        return false;
    }

    /// <summary>Indirect speech may go on as a quotation in the next sentence.</summary>
    private static void AddNextQuotation(AnalysisView view, Sentence sentence, List<int> ends)
    {
        var next = sentence.EndToken;
        if (next >= view.Count || view.Kind(next) != TokenKind.OpenQuote || !view.IsQuoted(next) || HasOwnSpeaker(view, next))
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
            if (view.Boundaries.Ends[token] != 0 && !CutsQuotation(view, sentence.FirstToken, token + 1, cue.Head) && (cue.Range.First - token <= Close || !IsWord(view, token) || !IsWord(view, token + 1)))
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
        var from = AfterColon(view, sentence, end);
        for (var token = from; token < end; token++)
            if (token == from || view.Boundaries.Starts[token] != 0 && IsAfterBreak(view, token, end) && !LeavesOut(view, token, end))
                starts.Add(token);
        var quotation = view.Text.Quotations[end - 1];
        for (; quotation >= 0; quotation = view.Text.Article.QuotationArray[quotation].ContinuesFrom)
            if (view.Text.Article.QuotationArray[quotation].FirstToken is var first && first < sentence.FirstToken)
                starts.Add(first);
    }

    /// <summary>Where the sentence begins or, if the content ends with a quotation that a colon opens, that quotation: the words before belong to others.</summary>
    private static int AfterColon(AnalysisView view, Sentence sentence, int end)
    {
        if (view.Kind(end - 1) != TokenKind.CloseQuote || view.Text.Quotations[end - 1] < 0)
            return sentence.FirstToken;
        var opening = view.Text.Article.QuotationArray[view.Text.Quotations[end - 1]].FirstToken;
        return opening > sentence.FirstToken && view.Kind(opening - 1) == TokenKind.Colon ? opening : sentence.FirstToken;
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

    /// <summary>The ends, beyond the sentence, of the quotations that stand in it.</summary>
    private static void AddQuotationEnds(AnalysisView view, int start, int sentenceEnd, List<int> ends)
    {
        var seen = -1;
        for (var token = start; token < sentenceEnd; token++)
        {
            var quotation = view.Text.Quotations[token];
            if (quotation < 0 || quotation == seen)
                continue;
            seen = quotation;
            AddBeyond(view.Text.Article.QuotationArray[quotation].EndToken, sentenceEnd, ends);
            AddContinuations(view.Text, quotation, sentenceEnd, ends);
        }
    }

    /// <summary>The ends of the quotations that carry one on, paragraph by paragraph.</summary>
    private static void AddContinuations(MatchText text, int quotation, int sentenceEnd, List<int> ends)
    {
        var all = text.Article.QuotationArray;
        for (var next = quotation + 1; next < all.Length && all[next].FirstToken - all[quotation].EndToken < 2000; next++)
        {
            if (all[next].ContinuesFrom != quotation)
                continue;
            quotation = next;
            AddBeyond(all[next].EndToken, sentenceEnd, ends);
        }
    }

    private static void AddBeyond(int end, int sentenceEnd, List<int> ends)
    {
        if (end > sentenceEnd && !ends.Contains(end))
            ends.Add(end);
    }
}

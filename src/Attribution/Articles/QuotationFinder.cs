using System.Runtime.InteropServices;

namespace Attribution.Articles;

/// <summary>
/// Pairs the quotation marks of each paragraph and tells single ones from apostrophes. Marks of one family never nest
/// directly: an opening mark inside an unclosed quotation of its family ends that one. Linear in the number of marks.
/// </summary>
internal sealed class QuotationFinder(string text, List<Token> tokens, List<Quotation> quotations)
{
    private readonly record struct Open(int Quotation, MarkFamily Family, bool IsLow);

    private readonly Stack<Open> _open = new();
    private readonly int[] _openCount = new int[3];
    private readonly List<SingleMarks> _ahead = [];
    private TextSpan _paragraph;
    private int _firstToken;
    private (int Quotation, MarkFamily Family) _carried = (-1, MarkFamily.Double);

    /// <summary>What single marks follow in the paragraph.</summary>
    private readonly record struct SingleMarks(bool AnyCloses, bool NextCloses);

    public void Pair(TextSpan paragraph, int firstToken, List<int> marks)
    {
        (_paragraph, _firstToken) = (paragraph, firstToken);
        if (marks.Count > 0)
        {
            LookAhead(marks);
            for (var i = 0; i < marks.Count; i++)
                Place(marks[i], _ahead[i]);
        }
        EndParagraph();
    }

    private QuotationMark MarkAt(int token) =>
        new(text, _paragraph, tokens[token], token > _firstToken ? tokens[token - 1].Kind : TokenKind.Symbol);

    private void LookAhead(List<int> marks)
    {
        CollectionsMarshal.SetCount(_ahead, marks.Count);
        var ahead = default(SingleMarks);
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            _ahead[i] = ahead;
            var mark = MarkAt(marks[i]);
            if (mark.Family != MarkFamily.Single)
                continue;
            if (mark.CanCloseSingle && (mark.IsApostrophe || !mark.LooksOpening))
                ahead = new SingleMarks(true, !mark.IsPossessive || ahead.NextCloses);
            else if (mark.LooksOpening || mark.MustOpen)
                ahead = ahead with { NextCloses = false };
        }
    }

    private void Place(int token, SingleMarks ahead)
    {
        var mark = MarkAt(token);
        if (mark.IsInches)
            SetKind(token, TokenKind.Symbol);
        else if (mark.IsApostrophe)
            PlaceApostrophe(token, mark, ahead);
        else if (_openCount[(int)mark.Family] > 0)
            PlaceInside(token, mark);
        else if (!mark.IsFirst && (mark.MustClose || mark.LooksClosing && !mark.MustOpen))
            SetKind(token, Characters.IsDigit(mark.Before) && !mark.LooksClosing ? TokenKind.Symbol : TokenKind.CloseQuote);
        else
            OpenAt(token, mark);
    }

    private void PlaceInside(int token, QuotationMark mark)
    {
        if (_open.Peek().Family != mark.Family && (mark.LooksOpening || mark.MustOpen && !mark.LooksClosing))
            OpenAt(token, mark);
        else if (mark.LooksClosing || mark.MustClose || !mark.MustOpen && !mark.LooksOpening || mark.LooksOpening && _open.Peek().IsLow)
            CloseAt(token, mark.Family);
        else
        {
            EndOpen(token, mark.Family);
            OpenAt(token, mark);
        }
    }

    private void PlaceApostrophe(int token, QuotationMark mark, SingleMarks ahead)
    {
        var isInside = _open.TryPeek(out var top) && top.Family == MarkFamily.Single;
        if (isInside && mark.CanCloseSingle && !(mark.IsPossessive && ahead.NextCloses))
            CloseAt(token, MarkFamily.Single);
        else if (!isInside && mark.MustOpen && ahead.AnyCloses)
            OpenAt(token, mark);
        else
            SetKind(token, Characters.IsLetter(mark.Before) ? TokenKind.Clitic : TokenKind.Symbol);
    }

    private void OpenAt(int token, QuotationMark mark)
    {
        var continues = _open.Count == 0 && token == _firstToken && _carried.Family == mark.Family ? _carried.Quotation : -1;
        _openCount[(int)mark.Family]++;
        SetKind(token, TokenKind.OpenQuote);
        quotations.Add(new Quotation(token, token + 1, _open.Count, false, continues));
        _open.Push(new Open(quotations.Count - 1, mark.Family, mark.IsLow));
    }

    private void CloseAt(int token, MarkFamily family)
    {
        SetKind(token, TokenKind.CloseQuote);
        while (_open.Peek().Family != family)
            End(token, false);
        End(token + 1, true);
    }

    /// <summary>Ends the open quotation of the family, and what is open inside it, before the token.</summary>
    private void EndOpen(int token, MarkFamily family)
    {
        while (_open.Peek().Family != family)
            End(token, false);
        End(token, false);
    }

    private void End(int endToken, bool isClosed)
    {
        var top = _open.Pop();
        _openCount[(int)top.Family]--;
        quotations[top.Quotation] = quotations[top.Quotation] with { EndToken = endToken, IsClosed = isClosed };
    }

    private void EndParagraph()
    {
        _carried = (-1, MarkFamily.Double);
        while (_open.TryPeek(out var top))
        {
            _carried = (top.Quotation, top.Family);
            End(tokens.Count, false);
        }
    }

    private void SetKind(int token, TokenKind kind) => tokens[token] = tokens[token] with { Kind = kind };
}

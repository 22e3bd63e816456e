namespace Attribution.Articles;

/// <summary>For each token, the innermost and the outermost quotation that it stands in. One sweep, linear.</summary>
internal sealed class QuotationIndex
{
    private readonly int[] _innermost;
    private readonly int[] _outermost;

    public QuotationIndex(ReadOnlySpan<Quotation> quotations, int tokenCount)
    {
        _innermost = new int[tokenCount];
        _outermost = new int[tokenCount];
        var open = new Stack<int>();
        var outermost = -1;
        for (int token = 0, next = 0; token < tokenCount; token++)
        {
            while (open.TryPeek(out var top) && quotations[top].EndToken <= token)
                open.Pop();
            for (; next < quotations.Length && quotations[next].FirstToken == token; next++)
            {
                if (open.Count == 0)
                    outermost = next;
                open.Push(next);
            }
            _innermost[token] = open.Count > 0 ? open.Peek() : -1;
            _outermost[token] = open.Count > 0 ? outermost : -1;
        }
    }

    public int Innermost(int token) => _innermost[token];

    public int Outermost(int token) => _outermost[token];
}

using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// Spans that a stage found, looked up by first token, by end or by head. Among spans at one place those added first
/// are preferred.
/// </summary>
internal sealed class SpanLayer
{
    private readonly List<LayerSpan> spans = [];
    private readonly List<(int ByFirst, int ByEnd, int ByHead)> next = [];
    private readonly int[] byFirst;
    private readonly int[] byEnd;
    private readonly int[] byHead;

    public SpanLayer(int tokens)
    {
        byFirst = Empty(tokens);
        byEnd = Empty(tokens);
        byHead = Empty(tokens);
    }

    public int Count => spans.Count;

    public LayerSpan this[int index] => spans[index];

    public void Add(LayerSpan span)
    {
        var index = spans.Count;
        spans.Add(span);
        next.Add((-1, -1, -1));
        Append(byFirst, span.Range.First, index, 0);
        Append(byEnd, span.Range.End - 1, index, 1);
        Append(byHead, span.Head, index, 2);
    }

    /// <summary>First span that begins at a token, or -1; go on with <see cref="NextByFirst"/>.</summary>
    public int FirstAt(int token) => byFirst[token];

    public int NextByFirst(int span) => next[span].ByFirst;

    /// <summary>First span whose last token is this one, or -1.</summary>
    public int LastAt(int token) => byEnd[token];

    public int NextByEnd(int span) => next[span].ByEnd;

    /// <summary>First span whose head is this token, or -1.</summary>
    public int HeadAt(int token) => byHead[token];

    public int NextByHead(int span) => next[span].ByHead;

    private void Append(int[] starts, int token, int index, int chain)
    {
        if (starts[token] < 0)
        {
            starts[token] = index;
            return;
        }
        var at = starts[token];
        for (var following = Link(at, chain); following >= 0; following = Link(at, chain))
            at = following;
        var link = next[at];
        next[at] = chain switch
        {
            0 => link with { ByFirst = index },
            1 => link with { ByEnd = index },
            _ => link with { ByHead = index },
        };
    }

    private int Link(int span, int chain) => chain switch
    {
        0 => next[span].ByFirst,
        1 => next[span].ByEnd,
        _ => next[span].ByHead,
    };

    private static int[] Empty(int tokens)
    {
        var array = new int[tokens];
        Array.Fill(array, -1);
        return array;
    }
}

namespace Attribution.Tagging;

/// <summary>
/// The dependency trees of an article made easy to walk: children in text order, and the edges of each token's
/// subtree. Built in one pass, linear in the tokens however deep a tree is.
/// </summary>
internal sealed class DependencyTree
{
    private readonly int[] heads;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    public DependencyTree(int[] heads)
    {
        this.heads = heads;
        firstChild = new int[heads.Length];
        nextSibling = new int[heads.Length];
        Left = new int[heads.Length];
        Right = new int[heads.Length];
        LinkChildren();
        SpreadEdges();
    }

    /// <summary>First token of each token's subtree.</summary>
    public int[] Left { get; }

    /// <summary>Last token of each token's subtree (inclusive).</summary>
    public int[] Right { get; }

    public int HeadOf(int token) => heads[token];

    /// <summary>The leftmost child of a token, or -1; go on with <see cref="NextSibling"/>.</summary>
    public int FirstChild(int token) => firstChild[token];

    public int NextSibling(int token) => nextSibling[token];

    private void LinkChildren()
    {
        firstChild.AsSpan().Fill(-1);
        nextSibling.AsSpan().Fill(-1);
        for (var token = heads.Length - 1; token >= 0; token--)
        {
            if (heads[token] < 0)
                continue;
            nextSibling[token] = firstChild[heads[token]];
            firstChild[heads[token]] = token;
        }
    }

    private void SpreadEdges()
    {
        var waiting = new int[heads.Length];
        foreach (var head in heads)
            if (head >= 0)
                waiting[head]++;
        for (var token = 0; token < heads.Length; token++)
            Left[token] = Right[token] = token;
        for (var leaf = 0; leaf < heads.Length; leaf++)
            if (waiting[leaf] == 0)
                Climb(leaf, waiting);
    }

    /// <summary>Hands a finished subtree's edges to its head, and goes on while that finishes the head's.</summary>
    private void Climb(int token, int[] waiting)
    {
        // A finished token is marked, so that the walk over leaves never starts from it again.
        waiting[token] = -1;
        for (var head = heads[token]; head >= 0; head = heads[token])
        {
            Left[head] = Math.Min(Left[head], Left[token]);
            Right[head] = Math.Max(Right[head], Right[token]);
            if (--waiting[head] != 0)
                return;
            waiting[head] = -1;
            token = head;
        }
    }
}

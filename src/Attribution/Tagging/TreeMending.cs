namespace Attribution.Tagging;

/// <summary>
/// Mends the trees that a greedy parser gets wrong again and again, one kind of mistake after the other. A mend that leaves no tree (two roots,
/// or words that hang upon each other) is taken back. Linear in the sentence.
/// </summary>
internal static class TreeMending
{
    private const int OnStack = 512;

    private delegate void Mender(TaggedArticle article, int first, int end);

    private static readonly Mender[] Menders = [MistakenSubject.Mend, ClauseBehindContent.Mend, StrandedSubject.Mend];

    public static void Mend(TaggedArticle article, int first, int end)
    {
        var count = end - first;
        Span<int> heads = count <= OnStack ? stackalloc int[count] : new int[count];
        Span<byte> relations = count <= OnStack ? stackalloc byte[count] : new byte[count];
        foreach (var mend in Menders)
        {
            article.Heads.AsSpan(first, count).CopyTo(heads);
            article.Relations.AsSpan(first, count).CopyTo(relations);
            mend(article, first, end);
            if (heads.SequenceEqual(article.Heads.AsSpan(first, count)) || IsTree(article.Heads, first, end))
                continue;
            heads.CopyTo(article.Heads.AsSpan(first));
            relations.CopyTo(article.Relations.AsSpan(first));
        }
    }

    /// <summary>Whether one word hangs on none, and all others, however far down, on that one.</summary>
    private static bool IsTree(int[] heads, int first, int end)
    {
        var count = end - first;
        // From which word each was reached first on the way up: 0 for none yet.
        Span<int> seenFrom = count <= OnStack ? stackalloc int[count] : new int[count];
        seenFrom.Clear();
        var roots = 0;
        for (var token = first; token < end; token++)
        {
            var at = token;
            while (at >= first && at < end && seenFrom[at - first] == 0)
            {
                seenFrom[at - first] = token - first + 1;
                at = heads[at];
            }
            if (at < 0)
                roots++;
            else if (at < first || at >= end || seenFrom[at - first] == token - first + 1)
                return false;
        }
        return roots == 1;
    }
}

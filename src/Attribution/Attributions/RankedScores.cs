namespace Attribution.Attributions;

/// <summary>The scores of a slot's candidates, and the order from the best to the worst: the rules, of which many look for the best that they allow, then stop at it.</summary>
internal sealed class RankedScores
{
    // Up to here insertion is the fastest way to sort.
    private const int Few = 40;

    private float[] scores = new float[32];
    private int[] order = new int[32];

    public int Count { get; private set; }

    public float this[int candidate] => scores[candidate];

    /// <summary>The candidates, the best first; of equals the first.</summary>
    public ReadOnlySpan<int> Order => order.AsSpan(0, Count);

    /// <summary>Takes scores in the place of those before.</summary>
    public void Rank(ReadOnlySpan<float> values)
    {
        Count = values.Length;
        if (Count > scores.Length)
            (scores, order) = (new float[Count * 2], new int[Count * 2]);
        values.CopyTo(scores);
        for (var i = 0; i < Count; i++)
            order[i] = i;
        if (Count > Few)
            order.AsSpan(0, Count).Sort((a, b) => scores[b].CompareTo(scores[a]) is var by and not 0 ? by : a.CompareTo(b));
        else
            Insert();
    }

    private void Insert()
    {
        for (var i = 1; i < Count; i++)
        {
            var at = i;
            for (; at > 0 && scores[order[at - 1]] < scores[i]; at--)
                order[at] = order[at - 1];
            order[at] = i;
        }
    }
}

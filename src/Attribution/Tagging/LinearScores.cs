namespace Attribution.Tagging;

internal static class LinearScores
{
    /// <summary>The index of the highest score, the first among equals.</summary>
    public static int ArgMax(ReadOnlySpan<short> scores)
    {
        var best = 0;
        var highest = scores[0];
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] <= highest)
                continue;
            highest = scores[i];
            best = i;
        }
        return best;
    }
}

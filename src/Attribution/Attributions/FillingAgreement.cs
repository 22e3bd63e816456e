using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// How likely it is that a filling is right in the main: the share of the fillings near it, weighed by how likely each is,
/// that have the same source and whose contents overlap with its own by half or more. Ends that differ by an adjunct leave
/// it high, other speakers and other sides of the cue do not.
/// </summary>
internal static class FillingAgreement
{
    // Overlap as intersection over union, as the soft measure of PolNeAR's scorer has it.
    private const double LeastOverlap = 0.5;

    // Where all fillings agree the odds have no end.
    private const float MostOdds = 6;

    /// <summary>The filling that is right most likely, exactly and in the main taken together.</summary>
    public static int Best(List<Filling> fillings, ReadOnlySpan<float> scores)
    {
        var (best, most) = (0, double.MinValue);
        for (var i = 0; i < scores.Length; i++)
        {
            var worth = Math.Exp(scores[i]) + Share(fillings, scores, i);
            if (worth > most)
                (best, most) = (i, worth);
        }
        return best;
    }

    /// <summary>Log odds that one of the fillings that agree with this one is right.</summary>
    /// <param name="fillings">The fillings of one cue.</param>
    /// <param name="scores">Their log-probabilities.</param>
    /// <param name="index">The filling that is asked about.</param>
    public static float LogOdds(List<Filling> fillings, ReadOnlySpan<float> scores, int index)
    {
        var share = Share(fillings, scores, index);
        return share >= 1 ? MostOdds : Math.Clamp((float)Math.Log(share / (1 - share)), -MostOdds, MostOdds);
    }

    private static double Share(List<Filling> fillings, ReadOnlySpan<float> scores, int index)
    {
        double share = 0;
        for (var i = 0; i < scores.Length; i++)
            if (i == index || Agree(fillings[i], fillings[index]))
                share += Math.Exp(scores[i]);
        return share;
    }

    private static bool Agree(Filling a, Filling b)
    {
        var (first, second) = (a.Source.Range, b.Source.Range);
        if (first.IsNone || second.IsNone ? first.IsNone != second.IsNone : !first.Overlaps(second))
            return false;
        var shared = Shared(a.Left, b.Left) + Shared(a.Right, b.Right);
        return shared >= LeastOverlap * (Words(a) + Words(b) - shared);
    }

    private static int Shared(TokenRange a, TokenRange b) =>
        a.IsNone || b.IsNone ? 0 : Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.First, b.First));

    private static int Words(Filling filling) => filling.Left.Count + filling.Right.Count;
}

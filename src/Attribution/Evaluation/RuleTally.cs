namespace Attribution.Evaluation;

/// <summary>How often a rule fired and was right, and what is lost of the soft counts when what it found is left out.</summary>
internal readonly record struct RuleTally(double Fired, double Right, Tally Lost)
{
    public static RuleTally operator +(RuleTally one, RuleTally other) => new(one.Fired + other.Fired, one.Right + other.Right, one.Lost + other.Lost);

    public static RuleTally operator *(RuleTally one, double factor) => new(one.Fired * factor, one.Right * factor, one.Lost * factor);

    /// <summary>By rule, for one article and annotator.</summary>
    public static Dictionary<string, RuleTally> Count(IReadOnlyList<ScoredAttribution> found, int gold, IReadOnlyList<Pair> pairs, Pairing all)
    {
        var tallies = new Dictionary<string, RuleTally>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
            tallies[found[i].Rule] = tallies.GetValueOrDefault(found[i].Rule) + new RuleTally(1, all.HasFound(i) ? 1 : 0, default);
        var matched = Matched(all, gold);
        foreach (var (rule, tally) in tallies.ToList())
        {
            // Where one attribution is left out, another may take its place in the matching.
            var lost = matched - Matched(new Pairing(pairs.Where(pair => found[pair.Found].Rule != rule)), gold);
            tallies[rule] = tally with { Lost = new Tally(tally.Fired, lost, 0, lost) };
        }
        return tallies;
    }

    private static int Matched(Pairing pairing, int gold) => Enumerable.Range(0, gold).Count(pairing.HasGold);
}

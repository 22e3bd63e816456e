namespace Attribution.Evaluation;

/// <summary>What was found in an article beside what one annotator found in it.</summary>
internal sealed class Comparison
{
    /// <summary>Contents that overlap less are not the same claim.</summary>
    private const double LeastOverlap = 0.5;

    private readonly IReadOnlyList<ScoredAttribution> found;
    private readonly IReadOnlyList<ScoredAttribution> gold;
    private readonly List<Pair> cuePairs = [];
    private readonly List<Pair> softPairs = [];
    private readonly List<Pair> strictPairs = [];

    public Comparison(IReadOnlyList<ScoredAttribution> found, IReadOnlyList<ScoredAttribution> gold)
    {
        this.found = found;
        this.gold = gold;
        for (var i = 0; i < found.Count; i++)
            for (var j = 0; j < gold.Count; j++)
                Compare(i, j);
        var soft = new Pairing(softPairs);
        Cue = Count(new Pairing(cuePairs), attribution => attribution.Cue is not null);
        Soft = Count(soft, _ => true);
        Strict = Count(new Pairing(strictPairs), _ => true);
        Spans = [.. Enum.GetValues<Role>().Select(role => SpanTally.Count(role, found, gold))];
        Rules = RuleTally.Count(found, gold.Count, softPairs, soft);
    }

    public SubsetTally Cue { get; }

    public SubsetTally Soft { get; }

    public SubsetTally Strict { get; }

    /// <summary>By <see cref="Role"/>.</summary>
    public SubsetTally[] Spans { get; }

    public Dictionary<string, RuleTally> Rules { get; }

    private void Compare(int i, int j)
    {
        var (one, other) = (found[i], gold[j]);
        var content = ScoredRole.IntersectionOverUnion(one.Content, other.Content);
        var cue = ScoredRole.IntersectionOverUnion(one.Cue, other.Cue);
        if (one.Cue is not null && other.Cue is not null && ScoredRole.Share(one.Cue, other.Cue))
            cuePairs.Add(new Pair(cue + content / 1000, i, j));
        if (content >= LeastOverlap && ScoredRole.Share(one.Source, other.Source))
            softPairs.Add(new Pair(content, i, j));
        if (one.Content is not null && ScoredRole.Same(one.Content, other.Content) && ScoredRole.Same(one.Source, other.Source))
            strictPairs.Add(new Pair(cue, i, j));
    }

    private SubsetTally Count(Pairing pairing, Func<ScoredAttribution, bool> counts)
    {
        var sum = default(SubsetTally);
        for (var i = 0; i < found.Count; i++)
            if (counts(found[i]))
                sum += SubsetTally.Of(new Tally(1, pairing.HasFound(i) ? 1 : 0, 0, 0), found[i].IsDirect, !found[i].IsDirect);
        for (var j = 0; j < gold.Count; j++)
            if (counts(gold[j]))
                sum += SubsetTally.Of(new Tally(0, 0, 1, pairing.HasGold(j) ? 1 : 0), gold[j].IsDirect, !gold[j].IsDirect);
        return sum;
    }
}

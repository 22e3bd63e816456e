using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Training.Attributions;

/// <summary>The soft match of PolNeAR's scorer: sources share a token, or neither has one, and contents overlap by half or more.</summary>
internal static class SoftMatch
{
    public const double LeastOverlap = 0.5;

    /// <summary>Intersection over union of the contents' tokens; 0 where the sources do not match.</summary>
    public static double Overlap(Proposal proposal, GoldSlots gold)
    {
        var source = proposal.Source.Range;
        if (source.IsNone || gold.Source.IsNone ? source.IsNone != gold.Source.IsNone : !source.Overlaps(gold.Source))
            return 0;
        var found = Tokens(ContentPieces.Of(proposal));
        var wanted = Tokens([gold.Left, gold.Right]);
        return found.Intersect(wanted).Count() / (double)Math.Max(1, found.Union(wanted).Count());
    }

    private static HashSet<int> Tokens(IEnumerable<TokenRange> ranges) =>
        [.. ranges.Where(range => !range.IsNone).SelectMany(range => Enumerable.Range(range.First, range.Count))];
}

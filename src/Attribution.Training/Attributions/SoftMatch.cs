using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Training.Attributions;

/// <summary>The soft match of PolNeAR's scorer: sources share a token, or neither has one, and contents overlap by half or more.</summary>
internal static class SoftMatch
{
    public const double LeastOverlap = 0.5;

    /// <summary>Intersection over union of the contents' tokens; 0 where the sources do not match.</summary>
    public static double Overlap(Proposal proposal, GoldSlots gold) => Overlap(proposal.Source.Range, ContentPieces.Of(proposal), gold);

    /// <summary>The same for a filling whose cue's edges are not settled.</summary>
    public static double Overlap(Filling filling, TokenRange cue, GoldSlots gold) =>
        Overlap(filling.Source.Range, ContentPieces.Of(filling.Left, filling.Right, cue, filling.Source.Range), gold);

    /// <summary>The same for a source and the pieces of a content.</summary>
    public static double Overlap(TokenRange source, IEnumerable<TokenRange> content, GoldSlots gold)
    {
        if (source.IsNone || gold.Source.IsNone ? source.IsNone != gold.Source.IsNone : !source.Overlaps(gold.Source))
            return 0;
        var found = Tokens(content);
        var wanted = Tokens([gold.Left, gold.Right]);
        return found.Intersect(wanted).Count() / (double)Math.Max(1, found.Union(wanted).Count());
    }

    private static HashSet<int> Tokens(IEnumerable<TokenRange> ranges) =>
        [.. ranges.Where(range => !range.IsNone).SelectMany(range => Enumerable.Range(range.First, range.Count))];
}

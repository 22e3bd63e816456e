using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>The content of a proposal in pieces: cue and source are cut out of it.</summary>
internal static class ContentPieces
{
    public static List<TokenRange> Of(Proposal proposal)
    {
        var pieces = new List<TokenRange>();
        if (!proposal.Left.IsNone)
            pieces.Add(proposal.Left);
        if (!proposal.Right.IsNone)
            pieces.Add(proposal.Right);
        pieces = Without(pieces, proposal.CueRange);
        if (!proposal.Source.Range.IsNone)
            pieces = Without(pieces, proposal.Source.Range);
        return pieces;
    }

    private static List<TokenRange> Without(List<TokenRange> pieces, TokenRange hole)
    {
        var kept = new List<TokenRange>();
        foreach (var piece in pieces)
        {
            if (!piece.Overlaps(hole))
            {
                kept.Add(piece);
                continue;
            }
            if (hole.First > piece.First)
                kept.Add(new TokenRange(piece.First, hole.First));
            if (hole.End < piece.End)
                kept.Add(new TokenRange(hole.End, piece.End));
        }
        return kept;
    }
}

using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>The content of a proposal in pieces: cue and source are cut out of it.</summary>
internal static class ContentPieces
{
    public static List<TokenRange> Of(Proposal proposal) => Of(proposal.Left, proposal.Right, proposal.CueRange, proposal.Source.Range);

    public static List<TokenRange> Of(TokenRange left, TokenRange right, TokenRange cue, TokenRange source)
    {
        var pieces = new List<TokenRange>();
        if (!left.IsNone)
            pieces.Add(left);
        if (!right.IsNone)
            pieces.Add(right);
        pieces = Without(pieces, cue);
        return source.IsNone ? pieces : Without(pieces, source);
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

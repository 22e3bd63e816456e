using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>Counts the pieces of a role, each once, wherever they are tied: as sequence labellers are measured.</summary>
internal static class SpanTally
{
    public static SubsetTally Count(Role role, IEnumerable<ScoredAttribution> found, IEnumerable<ScoredAttribution> gold)
    {
        var (mine, theirs) = (Pieces(role, found), Pieces(role, gold));
        var sum = default(SubsetTally);
        foreach (var (piece, (direct, indirect)) in mine)
            sum += SubsetTally.Of(new Tally(1, theirs.ContainsKey(piece) ? 1 : 0, 0, 0), direct, indirect);
        foreach (var (piece, (direct, indirect)) in theirs)
            sum += SubsetTally.Of(new Tally(0, 0, 1, mine.ContainsKey(piece) ? 1 : 0), direct, indirect);
        return sum;
    }

    /// <summary>Each piece with the kinds of attributions that have it.</summary>
    private static Dictionary<TextSpan, (bool Direct, bool Indirect)> Pieces(Role role, IEnumerable<ScoredAttribution> attributions)
    {
        var pieces = new Dictionary<TextSpan, (bool Direct, bool Indirect)>();
        foreach (var attribution in attributions)
            foreach (var piece in attribution.Roles[(int)role]?.Pieces ?? [])
            {
                var (direct, indirect) = pieces.GetValueOrDefault(piece);
                pieces[piece] = (direct || attribution.IsDirect, indirect || !attribution.IsDirect);
            }
        return pieces;
    }
}

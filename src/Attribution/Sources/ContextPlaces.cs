using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Tagging;

namespace Attribution.Sources;

/// <summary>Gives each channel and date of one sentence to the attribution whose cue it belongs to.</summary>
internal sealed class ContextPlaces(AnalysisView view, AttributionRelation[] relations, List<int> members)
{
    /// <summary>Words between cue and context, content and source not counted; more and it speaks of something else.</summary>
    private const int Farthest = 8;

    private static readonly ulong Finite = Mask("VBZ", "VBP", "VBD", "MD");
    private static readonly ulong Verbs = Finite | Mask("VB", "VBG", "VBN");
    private readonly List<TokenRange> taken = [];
    private readonly HashSet<(int Relation, bool IsDate)> given = [];

    /// <summary>The relation that a context belongs to, or -1. Each word is given once, and each relation gets one of a kind.</summary>
    public int Claim(TokenRange range, bool isDate)
    {
        if (taken.Exists(range.Overlaps))
            return -1;
        var (best, nearest) = (-1, Farthest + 1);
        foreach (var member in members)
            if (Distance(relations[member], range, isDate) is var distance && distance < nearest)
                (best, nearest) = (member, distance);
        if (best < 0 || !given.Add((best, isDate)))
            return -1;
        taken.Add(range);
        return best;
    }

    private int Distance(AttributionRelation relation, TokenRange range, bool isDate)
    {
        if (relation.Cue.Overlaps(range))
            return -1;
        if (Array.Exists(relation.Content, range.Overlaps) || relation.Source.Overlaps(range) || IsSaidBeside(relation, range))
            return int.MaxValue;
        var (from, to) = range.First >= relation.Cue.End ? (relation.Cue.End, range.First) : (range.End, relation.Cue.First);
        var distance = 0;
        for (var token = from; token < to; token++)
        {
            if (IsPartOf(relation, token))
                continue;
            if (IsBarrier(token, isDate))
                return int.MaxValue;
            distance++;
        }
        return distance;
    }

    /// <summary>Whether the words stand in what somebody else said, in which this cue does not stand.</summary>
    private bool IsSaidBeside(AttributionRelation relation, TokenRange range) =>
        members.Exists(other => Array.Exists(relations[other].Content, piece => piece.Overlaps(range) && !piece.Contains(relation.CueHead)));

    private static bool IsPartOf(AttributionRelation relation, int token)
    {
        if (relation.Source.Contains(token))
            return true;
        foreach (var piece in relation.Content)
            if (piece.Contains(token))
                return true;
        return false;
    }

    /// <summary>Another clause begins: its own verb, or another cue.</summary>
    private bool IsBarrier(int token, bool isDate)
    {
        if (((isDate ? Verbs : Finite) >> view.Tag(token) & 1) != 0)
            return true;
        foreach (var member in members)
            if (relations[member].CueHead == token)
                return true;
        return false;
    }

    private static ulong Mask(params string[] tags) => tags.Aggregate(0UL, (mask, tag) => mask | 1UL << TagSet.IndexOf(tag));
}

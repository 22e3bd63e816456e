using Attribution.Articles;
using Attribution.Evaluation;

namespace Attribution.Training.Attributions;

/// <summary>A gold attribution in tokens: the ranges that the slots should be filled with (none where there is no such part).</summary>
internal sealed record GoldSlots(TokenRange Cue, int CueHead, TokenRange Source, TokenRange Left, TokenRange Right)
{
    public static GoldSlots? From(GoldAttribution gold, TokenIndex index, int[] heads)
    {
        var cue = index.Cover(gold.Cue);
        if (cue.IsNone)
            return null;
        var source = gold.Source.Count == 0 ? TokenRange.None : index.Cover(gold.Source);
        var left = new List<TextSpan>();
        var right = new List<TextSpan>();
        foreach (var piece in gold.Content)
            (piece.Start < gold.Cue[0].Start ? left : right).Add(piece);
        return new GoldSlots(cue, RootOf(cue, heads), source, index.Cover(left), index.Cover(right));
    }

    /// <summary>The first token of a range whose head lies outside it.</summary>
    private static int RootOf(TokenRange range, int[] heads)
    {
        for (var token = range.First; token < range.End; token++)
            if (!range.Contains(heads[token]))
                return token;
        return range.First;
    }
}

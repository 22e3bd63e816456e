using System.Numerics;

namespace Attribution.Tagging;

/// <summary>Features that the relation of a new arc is chosen by. Stored models depend on them.</summary>
internal static class RelationFeatures
{
    public const int Count = 28;

    // Where the first group ends.
    private const int Words = 8;

    /// <summary>Writes the feature hashes of an arc about to be made; <paramref name="f"/> holds <see cref="Count"/>. Their weights come meanwhile.</summary>
    public static void Write(ParserState state, int head, int dependent, Span<uint> f, WeightTable? weights = null)
    {
        var nodes = state.Nodes;
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        var side = dependent < head ? 0x51ED270Bu : 0;
        f = f[..Count];
        WriteWords(h, d, side, f);
        weights?.Fetch(f[..Words]);
        WriteDependents(nodes, h, d, side, f);
        WriteSurroundings(nodes, head, dependent, side, f);
        weights?.Fetch(f[Words..]);
    }

    private static void WriteWords(in ParserNode h, in ParserNode d, uint side, Span<uint> f)
    {
        f[0] = ParserHash.Of(1, d.Word, side);
        f[1] = ParserHash.Of(2, d.WordTag, side);
        f[2] = ParserHash.Of(3, h.Word, side);
        f[3] = ParserHash.Of(4, h.WordTag, side);
        f[4] = ParserHash.Of(5, h.Tag, d.Tag, side);
        f[5] = ParserHash.Of(6, h.WordTag, d.Tag, side);
        f[6] = ParserHash.Of(7, h.Tag, d.WordTag, side);
        f[7] = ParserHash.Of(8, h.Word, d.Word, side);
    }

    private static void WriteDependents(ParserNode[] nodes, in ParserNode h, in ParserNode d, uint side, Span<uint> f)
    {
        ref readonly var left = ref nodes[d.Leftmost];
        ref readonly var right = ref nodes[d.Rightmost];
        var (headLefts, headRights) = (Fold(h.LeftRelations), Fold(h.RightRelations));
        var (lefts, rights) = (Fold(d.LeftRelations), Fold(d.RightRelations));
        f[8] = ParserHash.Of(9, left.WordTag, d.Tag + side, h.Tag);
        f[9] = ParserHash.Of(10, left.Word, h.WordTag, d.Tag + side);
        f[10] = ParserHash.Of(11, lefts, d.Tag + side, h.Tag);
        f[11] = ParserHash.Of(12, rights, d.Tag + side, h.Tag);
        f[12] = ParserHash.Of(13, headLefts, d.Tag + side, h.Tag);
        f[13] = ParserHash.Of(14, headRights, d.Tag + side, h.Tag);
        f[14] = ParserHash.Of(15, lefts, h.WordTag, side);
        f[15] = ParserHash.Of(16, headLefts, h.WordTag, side + d.Tag);
        f[16] = ParserHash.Of(17, headRights, h.WordTag, side + d.Tag);
        f[17] = ParserHash.Of(18, lefts, d.WordTag, side);
        f[18] = ParserHash.Of(19, right.WordTag, d.Tag + side, h.Tag);
        f[19] = ParserHash.Of(20, lefts, rights, side);
    }

    private static void WriteSurroundings(ParserNode[] nodes, int head, int dependent, uint side, Span<uint> f)
    {
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        var before = nodes[dependent - 1].Tag;
        var after = nodes[dependent + 1].Tag;
        var (first, second) = (Math.Min(head, dependent), Math.Max(head, dependent));
        var distance = (uint)BitOperations.Log2((uint)(second - first)) + (second - first == 1 ? 16u : 0);
        var marks = ParserNodes.MarksBetween(nodes[first], nodes[second]);
        f[20] = ParserHash.Of(21, before, d.Tag, after);
        f[21] = ParserHash.Of(22, nodes[head - 1].Tag, d.Tag + side, h.Tag);
        f[22] = ParserHash.Of(23, nodes[head + 1].Tag, d.Tag + side, h.Tag);
        f[23] = ParserHash.Of(24, h.Tag, d.Tag + side, distance);
        f[24] = ParserHash.Of(25, h.Tag, d.Tag + side, marks);
        f[25] = ParserHash.Of(26, h.WordTag, marks, d.Tag + side);
        f[26] = ParserHash.Of(27, nodes[dependent - 1].WordTag, d.Tag, side);
        f[27] = ParserHash.Of(28, nodes[dependent + 1].WordTag, d.Tag, side);
    }

    private static uint Fold(ulong relations) => (uint)(relations ^ (relations >> 32)) * 0x9E3779B1;
}

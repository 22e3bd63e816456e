namespace Attribution.Tagging;

/// <summary>Facts that alone decide most relations, the commonest first. Stored models depend on them.</summary>
internal static class RelationShortcuts
{
    public const int Count = 5;

    /// <summary>Writes the keys of an arc about to be made; <paramref name="keys"/> holds <see cref="Count"/>.</summary>
    public static void Write(ParserState state, int head, int dependent, Span<uint> keys)
    {
        ref readonly var h = ref state.Nodes[head];
        ref readonly var d = ref state.Nodes[dependent];
        var side = dependent < head ? 0x51ED270Bu : 0;
        var (lefts, rights, headLefts) = (Fold(d.LeftRelations), Fold(d.RightRelations), Fold(h.LeftRelations));
        keys = keys[..Count];
        keys[0] = ParserHash.Of(1, h.Tag, d.Tag + side);
        keys[1] = ParserHash.Of(2, h.Tag, d.WordTag + side);
        keys[2] = ParserHash.Of(3, h.Tag, d.WordTag + side, lefts);
        keys[3] = ParserHash.Of(4, h.Tag + rights, d.Tag + side, lefts);
        keys[4] = ParserHash.Of(5, h.Tag + rights, d.Tag + side, lefts * 3 + headLefts);
    }

    private static uint Fold(ulong relations) => (uint)(relations ^ (relations >> 32)) * 0x9E3779B1;
}

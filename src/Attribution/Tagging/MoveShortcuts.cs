namespace Attribution.Tagging;

/// <summary>Facts that alone decide most moves, the commonest first. Stored models depend on them.</summary>
internal static class MoveShortcuts
{
    public const int Count = 9;

    /// <summary>Writes the keys of a state; <paramref name="keys"/> holds <see cref="Count"/>.</summary>
    public static void Write(ParserState state, Span<uint> keys)
    {
        var nodes = state.Nodes;
        ref readonly var s0 = ref nodes[state.Stack(0)];
        ref readonly var s1 = ref nodes[state.Stack(1)];
        ref readonly var b0 = ref nodes[state.Next];
        ref readonly var b1 = ref nodes[state.Next + 1];
        var b2 = nodes[state.Next + 2].Tag;
        var shape = Shape(state, s0);
        var near = shape + s0.Tag * 3;
        keys = keys[..Count];
        keys[0] = ParserHash.Of(1, s1.Tag + b1.Tag * 5, near, b0.Tag);
        keys[1] = ParserHash.Of(2, s1.Tag, near, b0.WordTag);
        keys[2] = ParserHash.Of(3, s0.WordTag + shape, b0.Tag, b1.Tag);
        keys[3] = ParserHash.Of(4, s1.WordTag, near, b0.Tag);
        keys[4] = ParserHash.Of(5, s1.Tag, near, b0.Tag);
        keys[5] = ParserHash.Of(6, near, b0.WordTag, b1.Tag);
        keys[6] = ParserHash.Of(7, s1.Tag + b1.Tag * 5, near + b2 * 7, b0.Tag);
        keys[7] = ParserHash.Of(8, s1.Tag + b1.Tag * 5, near, b0.WordTag);
        keys[8] = ParserHash.Of(9, s1.Tag + Fold(s0.LeftRelations) * 5, near + Fold(s0.RightRelations), b0.Tag);
    }

    /// <summary>What is attached to the top of the stack and beside it, a bit each.</summary>
    private static uint Shape(ParserState state, in ParserNode s0)
    {
        var isBeside = state.Next - state.Stack(0) == 1 ? 1u : 0;
        var hasLeft = s0.LeftCount > 0 ? 2u : 0;
        var hasRight = s0.RightCount > 0 ? 4u : 0;
        var canRight = state.CanRight ? 8u : 0;
        return (isBeside | hasLeft | hasRight | canRight) * 0x27D4EB2F;
    }

    private static uint Fold(ulong relations) => (uint)(relations ^ (relations >> 32)) * 0x9E3779B1;
}

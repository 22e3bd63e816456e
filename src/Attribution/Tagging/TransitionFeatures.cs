namespace Attribution.Tagging;

/// <summary>
/// Features that a move is chosen by (after Zhang and Nivre 2011). Stored models depend on them. Each group writes its
/// last feature first: one bounds check then covers the group.
/// </summary>
internal static class TransitionFeatures
{
    public const int Count = 80;

    // Where the first groups end.
    private const int Words = 32;
    private const int Dependents = 55;

    /// <summary>Writes the feature hashes of a state; <paramref name="f"/> holds <see cref="Count"/>. Their weights come meanwhile, group by group.</summary>
    public static void Write(ParserState state, Span<uint> f, TransitionTable? weights = null)
    {
        var nodes = state.Nodes;
        ref readonly var s0 = ref nodes[state.Stack(0)];
        ref readonly var s1 = ref nodes[state.Stack(1)];
        ref readonly var s2 = ref nodes[state.Stack(2)];
        ref readonly var b0 = ref nodes[state.Next];
        ref readonly var b1 = ref nodes[state.Next + 1];
        ref readonly var b2 = ref nodes[state.Next + 2];
        f = f[..Count];
        WriteWords(s0, s1, s2, b0, b1, b2, f);
        weights?.Fetch(f[..Words]);
        WriteDependents(nodes, s0, s1, b0, f);
        weights?.Fetch(f[Words..Dependents]);
        WriteDistances(state, s0, s1, b0, b1, f);
        WriteSurface(state, s0, s1, b0, f);
        weights?.Fetch(f[Dependents..]);
    }

    private static void WriteWords(in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2, Span<uint> f)
    {
        f[31] = ParserHash.Of(32, ParserHash.Of(32, s1.Tag, s0.Tag), b0.Tag, b1.Tag);
        f[0] = ParserHash.Of(1, s0.Word);
        f[1] = ParserHash.Of(2, s0.WordTag);
        f[2] = ParserHash.Of(3, s1.WordTag);
        f[3] = ParserHash.Of(4, s1.Word);
        f[4] = ParserHash.Of(5, b0.Word);
        f[5] = ParserHash.Of(6, b0.WordTag);
        f[6] = ParserHash.Of(7, b1.WordTag);
        f[7] = ParserHash.Of(8, b1.Word);
        f[8] = ParserHash.Of(9, b2.WordTag);
        f[9] = ParserHash.Of(10, s2.WordTag);
        f[10] = ParserHash.Of(11, s0.WordTag, b0.WordTag);
        f[11] = ParserHash.Of(12, s0.WordTag, b0.Tag);
        f[12] = ParserHash.Of(13, s0.Tag, b0.WordTag);
        f[13] = ParserHash.Of(14, s0.Tag, b0.Tag);
        f[14] = ParserHash.Of(15, s1.WordTag, s0.WordTag);
        f[15] = ParserHash.Of(16, s1.WordTag, s0.Tag);
        f[16] = ParserHash.Of(17, s1.Tag, s0.WordTag);
        f[17] = ParserHash.Of(18, s1.Tag, s0.Tag);
        f[18] = ParserHash.Of(19, s1.WordTag, b0.WordTag);
        f[19] = ParserHash.Of(20, s1.Tag, b0.Tag, b1.Tag);
        f[20] = ParserHash.Of(21, s0.Tag, b0.Tag, b1.Tag);
        f[21] = ParserHash.Of(22, b0.Tag, b1.Tag, b2.Tag);
        f[22] = ParserHash.Of(23, s1.Tag, s0.Tag, b0.Tag);
        f[23] = ParserHash.Of(24, s2.Tag, s1.Tag, s0.Tag);
        f[24] = ParserHash.Of(25, s1.WordTag, s0.Tag, b0.Tag);
        f[25] = ParserHash.Of(26, s1.Tag, s0.WordTag, b0.Tag);
        f[26] = ParserHash.Of(27, s1.Tag, s0.Tag, b0.WordTag);
        f[27] = ParserHash.Of(28, s0.WordTag, b0.Tag, b1.Tag);
        f[28] = ParserHash.Of(29, s0.Tag, b0.WordTag, b1.Tag);
        f[29] = ParserHash.Of(30, s0.Tag, b0.Tag, b1.WordTag);
        f[30] = ParserHash.Of(31, s1.WordTag, s0.WordTag, b0.Tag);
    }

    private static void WriteDependents(ParserNode[] nodes, in ParserNode s0, in ParserNode s1, in ParserNode b0, Span<uint> f)
    {
        ref readonly var s0Left = ref nodes[s0.Leftmost];
        ref readonly var s0Right = ref nodes[s0.Rightmost];
        ref readonly var s1Left = ref nodes[s1.Leftmost];
        ref readonly var s1Right = ref nodes[s1.Rightmost];
        ref readonly var b0Left = ref nodes[b0.Leftmost];
        var (s0Lefts, s0Rights) = (Fold(s0.LeftRelations), Fold(s0.RightRelations));
        var (s1Lefts, s1Rights) = (Fold(s1.LeftRelations), Fold(s1.RightRelations));
        var b0Lefts = Fold(b0.LeftRelations);
        f[54] = ParserHash.Of(55, s1.Tag, s0.Tag + s0Rights, b0.Tag);
        f[32] = ParserHash.Of(33, s0.Tag, s0Left.Tag, b0.Tag);
        f[33] = ParserHash.Of(34, s0.Tag, s0Right.Tag, b0.Tag);
        f[34] = ParserHash.Of(35, s0.Tag, b0Left.Tag, b0.Tag);
        f[35] = ParserHash.Of(36, s1.Tag, s1Right.Tag, s0.Tag);
        f[36] = ParserHash.Of(37, s1.Tag, s1Left.Tag, s0.Tag);
        f[37] = ParserHash.Of(38, s1.Tag, s0Left.Tag, s0.Tag);
        f[38] = ParserHash.Of(39, s1.Tag, s0Right.Tag, s0.Tag);
        f[39] = ParserHash.Of(40, s0.WordTag, s0Lefts);
        f[40] = ParserHash.Of(41, s0.WordTag, s0Rights);
        f[41] = ParserHash.Of(42, s1.WordTag, s1Rights);
        f[42] = ParserHash.Of(43, s1.WordTag, s1Lefts, s0.Tag);
        f[43] = ParserHash.Of(44, b0.WordTag, b0Lefts);
        f[44] = ParserHash.Of(45, s0.Tag, b0.Tag, s0Lefts);
        f[45] = ParserHash.Of(46, s0.Tag, b0.Tag, s0Rights);
        f[46] = ParserHash.Of(47, s0.Tag, b0.Tag, b0Lefts);
        f[47] = ParserHash.Of(48, s1.Tag, s0.Tag, s1Rights);
        f[48] = ParserHash.Of(49, s1.Tag, s0.Tag, s0Lefts);
        f[49] = ParserHash.Of(50, s0Left.Word, s0.WordTag, s1.Tag);
        f[50] = ParserHash.Of(51, s0Left.WordTag, s1.WordTag, s0.Tag);
        f[51] = ParserHash.Of(52, b0Left.WordTag, s0.WordTag, b0.Tag);
        f[52] = ParserHash.Of(53, s0Right.WordTag, s0.Tag, b0.Tag);
        f[53] = ParserHash.Of(54, s1Right.WordTag, s1.Tag, s0.Tag);
    }

    private static void WriteDistances(ParserState state, in ParserNode s0, in ParserNode s1, in ParserNode b0, in ParserNode b1, Span<uint> f)
    {
        var near = Distance(state.Next - state.Stack(0));
        var far = Distance(state.Stack(0) - state.Stack(1));
        var nearMarks = ParserNodes.MarksBetween(s0, b0);
        var farMarks = ParserNodes.MarksBetween(s1, s0);
        f[63] = ParserHash.Of(64, s0.WordTag, nearMarks, b0.Tag + b1.Tag);
        f[55] = ParserHash.Of(56, s0.WordTag, near);
        f[56] = ParserHash.Of(57, b0.WordTag, near);
        f[57] = ParserHash.Of(58, s0.Tag, b0.Tag, near);
        f[58] = ParserHash.Of(59, s1.Tag, s0.Tag, far);
        f[59] = ParserHash.Of(60, s0.Tag, b0.Tag, nearMarks);
        f[60] = ParserHash.Of(61, s1.Tag, s0.Tag, farMarks);
        f[61] = ParserHash.Of(62, s1.WordTag, s0.Tag, farMarks);
        f[62] = ParserHash.Of(63, s1.Tag + far, s0.Tag + nearMarks, b0.Tag);
    }

    /// <summary>The words beside the candidates in the text, whether or not they are attached by now.</summary>
    private static void WriteSurface(ParserState state, in ParserNode s0, in ParserNode s1, in ParserNode b0, Span<uint> f)
    {
        var nodes = state.Nodes;
        ref readonly var afterS0 = ref nodes[state.Stack(0) + 1];
        ref readonly var beforeB0 = ref nodes[state.Next - 1];
        ref readonly var afterS1 = ref nodes[state.Stack(1) + 1];
        ref readonly var beforeS0 = ref nodes[Math.Max(0, state.Stack(0) - 1)];
        ref readonly var b1 = ref nodes[state.Next + 1];
        ref readonly var b2 = ref nodes[state.Next + 2];
        ref readonly var b3 = ref nodes[state.Next + 3];
        f[79] = ParserHash.Of(80, s1.Tag + (s0.Tag * 3), Fold(s1.LeftRelations) + Fold(s0.LeftRelations) * 5, b0.Tag);
        f[64] = ParserHash.Of(65, afterS0.WordTag, s0.Tag, b0.Tag);
        f[65] = ParserHash.Of(66, beforeB0.WordTag, s0.Tag, b0.Tag);
        f[66] = ParserHash.Of(67, afterS0.Tag, s0.WordTag, b0.Tag);
        f[67] = ParserHash.Of(68, beforeB0.Tag, s0.Tag, b0.WordTag);
        f[68] = ParserHash.Of(69, afterS1.WordTag, s1.Tag, s0.Tag);
        f[69] = ParserHash.Of(70, beforeS0.WordTag, s1.Tag, s0.Tag);
        f[70] = ParserHash.Of(71, beforeS0.Tag + (afterS1.Tag * 3), s1.Tag, s0.Tag);
        f[71] = ParserHash.Of(72, beforeB0.Tag + (afterS0.Tag * 3), s0.Tag, b0.Tag);
        f[72] = ParserHash.Of(73, s0.Tag + (b0.Tag * 3), b1.Tag, b2.Tag);
        f[73] = ParserHash.Of(74, b1.Tag, b2.Tag, b3.Tag);
        f[74] = ParserHash.Of(75, b0.WordTag, b1.WordTag);
        f[75] = ParserHash.Of(76, s0.Word, b1.Word);
        f[76] = ParserHash.Of(77, s1.Word, s0.Word);
        f[77] = ParserHash.Of(78, s0.Word, b0.Word);
        f[78] = ParserHash.Of(79, s1.Tag + (s0.Tag * 3), b0.Tag + (b1.Tag * 3), b2.Tag);
    }

    private static uint Distance(int tokens) => tokens switch
    {
        <= 4 => (uint)tokens,
        <= 7 => 5,
        <= 12 => 6,
        <= 20 => 7,
        _ => 8,
    };

    private static uint Fold(ulong relations) => (uint)(relations ^ (relations >> 32)) * 0x9E3779B1;
}

using System.Runtime.CompilerServices;

namespace Attribution.Tagging;

/// <summary>
/// State of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Node 0 stands for nothing, 1 to
/// <see cref="Count"/> are the sentence's tokens, the one after them is the root. The buffer is what is right of
/// <see cref="Next"/>; the root comes last in it and takes exactly one token.
/// </summary>
internal sealed class ParserState
{
    /// <summary>Moves, as the classifier numbers them.</summary>
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;
    public const int MoveCount = 3;

    /// <summary>Stands for no move.</summary>
    public const int NoMove = -1;

    private const int Lookahead = 3;
    private const int LongestKept = 1 << 13;

    [ThreadStatic]
    private static ParserState? _pooled;

    private int[] _stack = [];

    /// <summary>The nodes; those after the root stand for nothing.</summary>
    public ParserNode[] Nodes { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>The first node of the buffer.</summary>
    public int Next { get; private set; }

    public int Depth { get; private set; }

    public int Root => Count + 1;

    public bool IsDone => Next == Root && Depth == 0;

    public bool CanShift => Next < Root;

    public bool CanLeft => Depth > 0 && (Next < Root || Depth == 1);

    public bool CanRight => Depth > 1;

    /// <summary>The one move allowed, or <see cref="NoMove"/> if there is a choice.</summary>
    public int OnlyMove => (CanShift, Depth) switch
    {
        (true, 0) => Shift,
        (true, _) => NoMove,
        (false, 1) => Left,
        _ => Right,
    };

    /// <summary>A state of this thread, to be used until the next call on it.</summary>
    public static ParserState Rent() => _pooled ??= new ParserState();

    /// <summary>Lets a state that a huge sentence has blown up be collected.</summary>
    public static void Return(ParserState state)
    {
        if (state.Nodes.Length > LongestKept)
            _pooled = null;
    }

    /// <summary>Makes room for a sentence; the caller fills in the nodes' hashes.</summary>
    public void Begin(int count)
    {
        if (Nodes.Length < count + 2 + Lookahead)
        {
            Nodes = new ParserNode[Math.Max(256, count + 2 + Lookahead)];
            _stack = new int[Nodes.Length];
        }
        Nodes.AsSpan(0, count + 2 + Lookahead).Clear();
        (Count, Next, Depth) = (count, 1, 0);
    }

    /// <summary>The node <paramref name="depth"/> below the top of the stack, 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : 0;

    /// <summary>The head that a move would give to the top of the stack.</summary>
    public int HeadBy(int move) => move == Left ? Next : Stack(1);

    public bool Allows(int move) => move switch
    {
        Shift => CanShift,
        Left => CanLeft,
        _ => CanRight,
    };

    public void DoShift() => _stack[Depth++] = Next++;

    /// <summary>Takes the top off the stack and makes it depend on <paramref name="head"/>.</summary>
    public void Attach(int head, byte relation)
    {
        var dependent = _stack[--Depth];
        ref var node = ref Nodes[dependent];
        node.Head = head;
        node.Relation = relation;
        ref var parent = ref Nodes[head];
        if (dependent < head)
            AddLeft(ref parent, dependent, relation);
        else
            AddRight(ref parent, dependent, relation);
    }

    private static void AddLeft(ref ParserNode parent, int dependent, byte relation)
    {
        parent.Leftmost = dependent;
        parent.LeftRelations |= 1ul << relation;
        parent.LeftCount = (byte)Math.Min(parent.LeftCount + 1, 7);
    }

    private static void AddRight(ref ParserNode parent, int dependent, byte relation)
    {
        parent.Rightmost = dependent;
        parent.RightRelations |= 1ul << relation;
        parent.RightCount = (byte)Math.Min(parent.RightCount + 1, 7);
    }
}

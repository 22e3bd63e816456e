using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>
/// Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the right tree a move makes
/// unreachable, from any state, also one after mistakes.
/// </summary>
internal sealed class TransitionOracle
{
    private readonly List<int> _heads = [];
    private readonly List<List<int>> _dependents = [];
    private bool[] _stacked = [];

    /// <param name="heads">Head of each token as a node number, the root's node at the root.</param>
    public void Begin(ReadOnlySpan<int> heads)
    {
        _heads.Clear();
        _heads.Add(0);
        foreach (var head in heads)
            _heads.Add(head);
        while (_dependents.Count < heads.Length + 2)
            _dependents.Add([]);
        foreach (var list in _dependents)
            list.Clear();
        for (var node = 1; node <= heads.Length; node++)
            _dependents[_heads[node]].Add(node);
        _stacked = new bool[heads.Length + 2];
    }

    public int HeadOf(int node) => _heads[node];

    public void Stacked(int node) => _stacked[node] = true;

    public void Unstacked(int node) => _stacked[node] = false;

    public int Cost(ParserState state, int move) => move switch
    {
        ParserState.Shift => ShiftCost(state),
        ParserState.Left => DependentsAhead(state) + (HeadLostByLeft(state) ? 1 : 0),
        _ => DependentsAhead(state) + (_heads[state.Stack(0)] >= state.Next ? 1 : 0),
    };

    private int ShiftCost(ParserState state)
    {
        var next = state.Next;
        var head = _heads[next];
        var cost = head < next && head != state.Stack(0) && _stacked[head] ? 1 : 0;
        foreach (var dependent in _dependents[next])
            cost += dependent < next && _stacked[dependent] ? 1 : 0;
        return cost;
    }

    private bool HeadLostByLeft(ParserState state)
    {
        var head = _heads[state.Stack(0)];
        return head > state.Next || (head == state.Stack(1) && head != 0);
    }

    private int DependentsAhead(ParserState state)
    {
        var cost = 0;
        foreach (var dependent in _dependents[state.Stack(0)])
            cost += dependent >= state.Next ? 1 : 0;
        return cost;
    }
}

using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Learns a parser's shortcuts from its own decisions on the sentences that it learned from.</summary>
internal sealed class ShortcutTrainer
{
    private const double MovePurity = 0.98;
    private const double RelationPurity = 0.985;

    private readonly ShortcutCounts _moves = new(MoveShortcuts.Count, ParserState.MoveCount);
    private readonly ShortcutCounts _relations = new(RelationShortcuts.Count, RelationSet.Names.Length);
    private readonly ParserState _state = new();
    private readonly uint[] _keys = new uint[Math.Max(MoveShortcuts.Count, RelationShortcuts.Count)];
    private readonly uint[] _features = new uint[TransitionFeatures.Count];

    /// <summary>The parser of these classifiers, with shortcuts.</summary>
    public static ParserModel AddShortcuts(TransitionTable transitions, WeightTable relations, IEnumerable<TrainingTree> sentences)
    {
        var none = ShortcutTable.From(new Dictionary<uint, byte>(), 1);
        var model = new ParserModel(transitions, relations, none, none);
        var trainer = new ShortcutTrainer();
        foreach (var sentence in sentences)
            trainer.Count(model, sentence);
        return model with
        {
            MoveShortcuts = trainer._moves.ToTable(MovePurity),
            RelationShortcuts = trainer._relations.ToTable(RelationPurity),
        };
    }

    private void Count(ParserModel model, TrainingTree sentence)
    {
        ParserNodes.Fill(_state, sentence.Lemmas, sentence.Tags);
        while (!_state.IsDone)
        {
            var move = _state.OnlyMove is var only and not ParserState.NoMove ? only : CountMove(model);
            if (move == ParserState.Shift)
                _state.DoShift();
            else
                _state.Attach(_state.HeadBy(move), CountRelation(model, _state.HeadBy(move)));
        }
    }

    private int CountMove(ParserModel model)
    {
        MoveShortcuts.Write(_state, _keys);
        var move = ParserDecisions.Move(model, _state, _features);
        _moves.Add(_keys, move);
        return move;
    }

    private byte CountRelation(ParserModel model, int head)
    {
        if (head == _state.Root)
            return ParserDecisions.RootRelation;
        RelationShortcuts.Write(_state, head, _state.Stack(0), _keys);
        var relation = ParserDecisions.Relation(model, _state, head, _features);
        _relations.Add(_keys, relation);
        return relation;
    }
}

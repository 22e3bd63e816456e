using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Learns the dependency parser with a dynamic oracle, from states that its own mistakes lead to.</summary>
internal sealed class ParserTrainer(ParserTrainingSizes sizes)
{
    private const double Exploring = 0.9;

    private readonly PerceptronClassifier _moves = new(TransitionTable.Width, 6_000_000, sizes.TransitionRows, sizes.Margin);
    private readonly PerceptronClassifier _relations = new(WeightTable.Width, 300_000, sizes.RelationRows, sizes.RelationMargin);
    private readonly TransitionOracle _oracle = new();
    private readonly ParserState _state = new();
    private readonly uint[] _features = new uint[TransitionFeatures.Count];
    private readonly int[] _costs = new int[ParserState.MoveCount];
    private Random _random = new(1);

    /// <param name="articles">Trees to learn; their tags should be predicted ones, from a tagger that did not see them.</param>
    public ParserModel Train(IReadOnlyList<TrainingTree> articles)
    {
        var trees = articles.ToArray();
        for (var epoch = 0; epoch < sizes.RoomyEpochs; epoch++)
        {
            Pass(trees, epoch, explore: epoch > 0);
            _moves.StopCounting();
            _relations.StopCounting();
        }
        _moves.Select();
        _relations.Select();
        for (var epoch = 0; epoch < sizes.Epochs; epoch++)
            Pass(trees, epoch, explore: epoch > 0);
        return ShortcutTrainer.AddShortcuts(_moves.Weights.ToTransitionTable(), _relations.Weights.ToWeightTable(), trees);
    }

    private void Pass(TrainingTree[] trees, int seed, bool explore)
    {
        _random = new Random(seed);
        _random.Shuffle(trees);
        foreach (var tree in trees)
            Learn(tree, explore);
    }

    private void Learn(TrainingTree tree, bool explore)
    {
        ParserNodes.Fill(_state, tree.Lemmas, tree.Tags);
        _oracle.Begin(tree.Heads);
        while (!_state.IsDone)
        {
            var move = LearnMove(explore);
            if (move == ParserState.Shift)
            {
                _oracle.Stacked(_state.Next);
                _state.DoShift();
                continue;
            }
            var (head, dependent) = (_state.HeadBy(move), _state.Stack(0));
            _oracle.Unstacked(dependent);
            _state.Attach(head, head == _state.Root ? (byte)0 : LearnRelation(tree, head, dependent));
        }
    }

    private int LearnMove(bool explore)
    {
        TransitionFeatures.Write(_state, _features);
        _moves.Score(_features);
        var (right, wrong) = (-1, -1);
        SetCosts();
        var least = _costs.Min();
        for (var move = 0; move < ParserState.MoveCount; move++)
        {
            if (_costs[move] == least && (right < 0 || _moves.Scores[move] > _moves.Scores[right]))
                right = move;
            else if (_costs[move] > least && _costs[move] < int.MaxValue && (wrong < 0 || _moves.Scores[move] > _moves.Scores[wrong]))
                wrong = move;
        }
        if (wrong < 0)
            return right;
        _moves.Learn(_features, right, wrong);
        return explore && _moves.Scores[wrong] > _moves.Scores[right] && _random.NextDouble() < Exploring ? wrong : right;
    }

    private void SetCosts()
    {
        for (var move = 0; move < ParserState.MoveCount; move++)
            _costs[move] = _state.Allows(move) ? _oracle.Cost(_state, move) : int.MaxValue;
    }

    /// <summary>The relation predicted; learned from only where the arc itself is right.</summary>
    private byte LearnRelation(TrainingTree tree, int head, int dependent)
    {
        var features = _features.AsSpan(0, RelationFeatures.Count);
        RelationFeatures.Write(_state, head, dependent, features);
        _relations.Score(features);
        var gold = tree.Relations[dependent - 1];
        var isRight = _oracle.HeadOf(dependent) == head;
        var best = -1;
        for (var relation = 0; relation < RelationSet.Names.Length; relation++)
            if (!(isRight && relation == gold) && (best < 0 || _relations.Scores[relation] > _relations.Scores[best]))
                best = relation;
        if (!isRight)
            return (byte)best;
        _relations.Learn(features, gold, best);
        return _relations.Scores[gold] >= _relations.Scores[best] ? gold : (byte)best;
    }
}

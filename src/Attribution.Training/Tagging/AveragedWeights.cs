using System.Numerics;
using System.Runtime.InteropServices;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>
/// Weights of an averaged perceptron (Collins 2002), with the sum over all steps kept lazily. Features share rows by hash,
/// unless a selection names the one feature that each row is for.
/// </summary>
internal sealed class AveragedWeights
{
    private readonly int _rows;
    private readonly int _width;
    private readonly uint[]? _selection;
    private readonly int[] _weights;
    private readonly double[] _totals;
    private readonly int[] _stamps;
    private int _step;

    public AveragedWeights(int rows, int width, uint[]? selection = null)
    {
        _rows = rows;
        _width = width;
        _selection = selection;
        _weights = new int[(rows + 1) * width];
        _totals = new double[_weights.Length];
        _stamps = new int[_weights.Length];
    }

    public void NextStep() => _step++;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[.._width];
        scores.Clear();
        foreach (var feature in features)
            Add(_weights.AsSpan(RowOf(feature) * _width, _width), scores);
    }

    public void Update(ReadOnlySpan<uint> features, int good, int bad)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            if (row == _rows)
                continue;
            Change(row * _width + good, 1);
            Change(row * _width + bad, -1);
        }
    }

    /// <summary>How much a feature's row tells classes apart: the greatest average weight minus the smallest.</summary>
    public double SpreadOf(uint feature)
    {
        var start = RowOf(feature) * _width;
        var (least, greatest) = (0.0, 0.0);
        for (var i = start; i < start + _width; i++)
            (least, greatest) = (Math.Min(least, Average(i)), Math.Max(greatest, Average(i)));
        return greatest - least;
    }

    /// <summary>
    /// The averages as signed bytes, of a table whose features were selected. The greatest magnitude sets the scale:
    /// cutting even a few heavy weights costs more than rounding many light ones.
    /// </summary>
    public WeightTable ToWeightTable()
    {
        var bytes = Array.ConvertAll(Scaled(sbyte.MaxValue), value => (sbyte)value);
        for (var row = 0; row < _rows; row++)
            BitConverter.TryWriteBytes(MemoryMarshal.AsBytes(bytes.AsSpan(row * _width + WeightTable.MaxClasses)), (ushort)_selection![row]);
        return new WeightTable(bytes);
    }

    /// <summary>The averages as 16-bit numbers, of a table whose features were selected.</summary>
    public TransitionTable ToTransitionTable()
    {
        var numbers = Array.ConvertAll(Scaled(TransitionTable.Greatest), value => (short)value);
        for (var row = 0; row < _rows; row++)
            numbers[row * _width + ParserState.MoveCount] = (short)_selection![row];
        return new TransitionTable(numbers);
    }

    private static void Add(ReadOnlySpan<int> weights, Span<int> scores)
    {
        var i = 0;
        for (; i + Vector<int>.Count <= scores.Length; i += Vector<int>.Count)
            (new Vector<int>(scores[i..]) + new Vector<int>(weights[i..])).CopyTo(scores[i..]);
        for (; i < scores.Length; i++)
            scores[i] += weights[i];
    }

    private int[] Scaled(int limit)
    {
        var averages = new double[_weights.Length];
        for (var i = 0; i < averages.Length; i++)
            averages[i] = Average(i);
        var scale = limit / Math.Max(1e-9, averages.Max(Math.Abs));
        return Array.ConvertAll(averages, value => (int)Math.Round(value * scale));
    }

    private int RowOf(uint feature)
    {
        var row = FeatureHash.Row(feature, _rows);
        return _selection is null || _selection[row] == feature ? row : _rows;
    }

    private double Average(int index) => (_totals[index] + (double)_weights[index] * (_step - _stamps[index])) / Math.Max(1, _step);

    private void Change(int index, int change)
    {
        _totals[index] += (double)_weights[index] * (_step - _stamps[index]);
        _stamps[index] = _step;
        _weights[index] += change;
    }
}

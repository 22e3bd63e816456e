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
    private const int Width = WeightTable.Width;

    private readonly int _rows;
    private readonly uint[]? _selection;
    private readonly int[] _weights;
    private readonly double[] _totals;
    private readonly int[] _stamps;
    private int _step;

    public AveragedWeights(int rows, uint[]? selection = null)
    {
        _rows = rows;
        _selection = selection;
        _weights = new int[(rows + 1) * Width];
        _totals = new double[_weights.Length];
        _stamps = new int[_weights.Length];
    }

    public void NextStep() => _step++;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..Width].Clear();
        foreach (var feature in features)
        {
            var weights = _weights.AsSpan(RowOf(feature) * Width, Width);
            for (var i = 0; i < Width; i += Vector<int>.Count)
                (new Vector<int>(scores[i..]) + new Vector<int>(weights[i..])).CopyTo(scores[i..]);
        }
    }

    public void Update(ReadOnlySpan<uint> features, int good, int bad)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            if (row == _rows)
                continue;
            Add(row * Width + good, 1);
            Add(row * Width + bad, -1);
        }
    }

    /// <summary>How much a feature's row tells classes apart: the greatest average weight minus the smallest.</summary>
    public double SpreadOf(uint feature)
    {
        var start = RowOf(feature) * Width;
        var (least, greatest) = (0.0, 0.0);
        for (var i = start; i < start + WeightTable.MaxClasses; i++)
            (least, greatest) = (Math.Min(least, Average(i)), Math.Max(greatest, Average(i)));
        return greatest - least;
    }

    /// <summary>
    /// The averages as signed bytes, of a table whose features were selected. The greatest magnitude sets the scale: cutting even a few heavy weights costs more
    /// than rounding many light ones.
    /// </summary>
    public WeightTable Quantize()
    {
        var greatest = Math.Max(1e-9, Enumerable.Range(0, _weights.Length).Max(index => Math.Abs(Average(index))));
        var bytes = new sbyte[_weights.Length];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(Math.Round(Average(i) / greatest * 127), -127, 127);
        for (var row = 0; row < _rows; row++)
            BitConverter.TryWriteBytes(MemoryMarshal.AsBytes(bytes.AsSpan(row * Width + WeightTable.MaxClasses)), (ushort)_selection![row]);
        return new WeightTable(bytes);
    }

    private int RowOf(uint feature)
    {
        var row = FeatureHash.Row(feature, _rows);
        return _selection is null || _selection[row] == feature ? row : _rows;
    }

    private double Average(int index) => (_totals[index] + (double)_weights[index] * (_step - _stamps[index])) / Math.Max(1, _step);

    private void Add(int index, int change)
    {
        _totals[index] += (double)_weights[index] * (_step - _stamps[index]);
        _stamps[index] = _step;
        _weights[index] += change;
    }
}

using System.Numerics;
using System.Runtime.Intrinsics;

namespace Attribution.Findings.Judging;

/// <summary>A row of small weights for each feature, one a column, in one table by open addressing: a sentence's rows are summed column by column at once.</summary>
internal sealed class JudgeWeights
{
    private const int PlacesPerFeature = 4;

    private readonly uint[] features;

    // The row of the feature at each place, from 1; 0 where none stands.
    private readonly ushort[] rowOf;
    private readonly sbyte[] rows;
    private readonly int columns;
    private readonly int width;

    /// <param name="capacity">How many features will be added.</param>
    /// <param name="columns">How many weights each has.</param>
    public JudgeWeights(int capacity, int columns)
    {
        this.columns = columns;
        width = (columns + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count * Vector128<sbyte>.Count;
        features = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity * PlacesPerFeature))];
        rowOf = new ushort[features.Length];
        rows = new sbyte[checked((ushort)capacity) * width];
    }

    public int Count { get; private set; }

    public void Add(uint feature, ReadOnlySpan<sbyte> weights)
    {
        var place = PlaceOf(feature);
        features[place] = feature;
        if (rowOf[place] == 0)
            rowOf[place] = (ushort)++Count;
        weights[..columns].CopyTo(rows.AsSpan((rowOf[place] - 1) * width));
    }

    /// <summary>The weights of a feature; empty where none were learned.</summary>
    public ReadOnlySpan<sbyte> Of(uint feature) => rowOf[PlaceOf(feature)] is > 0 and var row ? rows.AsSpan((row - 1) * width, columns) : [];

    /// <summary>The sums of the weights of some features, by column.</summary>
    public void Sum(ReadOnlySpan<uint> of, Span<int> sums)
    {
        sums.Clear();
        foreach (var feature in of)
            if (rowOf[PlaceOf(feature)] is > 0 and var row)
                for (var column = 0; column < columns; column += Vector128<sbyte>.Count)
                    AddTo(sums[column..], Vector128.Create(rows, (row - 1) * width + column));
    }

    /// <summary>All weights, by feature.</summary>
    public SortedDictionary<uint, sbyte[]> All()
    {
        var all = new SortedDictionary<uint, sbyte[]>();
        for (var place = 0; place < features.Length; place++)
            if (rowOf[place] > 0)
                all[features[place]] = Of(features[place]).ToArray();
        return all;
    }

    /// <summary>How many columns sums need: whole vectors are added.</summary>
    public int Width => width;

    private static void AddTo(Span<int> sums, Vector128<sbyte> weights)
    {
        var (low, high) = Vector128.Widen(weights);
        (Vector256.WidenLower(low.ToVector256()) + Vector256.Create<int>(sums)).CopyTo(sums);
        (Vector256.WidenLower(high.ToVector256()) + Vector256.Create<int>(sums[Vector256<int>.Count..])).CopyTo(sums[Vector256<int>.Count..]);
    }

    private int PlaceOf(uint feature)
    {
        var mask = (uint)features.Length - 1;
        var at = feature & mask;
        while (rowOf[at] > 0 && features[at] != feature)
            at = (at + 1) & mask;
        return (int)at;
    }
}

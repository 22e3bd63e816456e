using System.Runtime.InteropServices;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>
/// Chooses the feature that each row of the final table is for: among those that hash to the row, the one that is
/// frequent and whose weights, learned in a roomier table, tell classes apart.
/// </summary>
internal sealed class FeatureSelection
{
    private readonly Dictionary<uint, int> _counts = [];

    public void Count(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _)++;
    }

    public uint[] Choose(int rows, AveragedWeights learned)
    {
        var chosen = new uint[rows];
        var worth = new double[rows];
        foreach (var (feature, count) in _counts)
        {
            var row = FeatureHash.Row(feature, rows);
            var value = count < 2 ? 0 : learned.SpreadOf(feature) * Math.Sqrt(count);
            if (value <= worth[row])
                continue;
            worth[row] = value;
            chosen[row] = feature;
        }
        return chosen;
    }
}

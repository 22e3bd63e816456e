using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Tagging;

/// <summary>
/// Weights of the moves: a row of eight bytes a feature, which holds a weight for each move and part of the feature's
/// hash, see <see cref="WeightTable"/>.
/// </summary>
internal sealed class TransitionTable
{
    /// <summary>Numbers in a row.</summary>
    public const int Width = 4;

    /// <summary>The greatest magnitude of a weight: their sums over all features stay in 16 bits.</summary>
    public const int Greatest = short.MaxValue / TransitionFeatures.Count;

    private readonly short[] _weights;

    /// <param name="weights">Rows of three weights and a check; the last is all zeros.</param>
    public TransitionTable(short[] weights)
    {
        if (weights.Length < 2 * Width || weights.Length % Width != 0 || weights.AsSpan(weights.Length - Width).ContainsAnyExcept((short)0))
            throw new InvalidDataException($"A table of moves has rows of {Width} numbers and ends in a row of zeros.");
        _weights = weights;
        RowCount = weights.Length / Width - 1;
    }

    public int RowCount { get; }

    public ReadOnlySpan<short> Weights => _weights;

    /// <summary>The sums of the features' weights, one a move.</summary>
    public (short Shift, short Left, short Right) Score(ReadOnlySpan<uint> features)
    {
        ref var rows = ref Unsafe.As<short, ulong>(ref MemoryMarshal.GetArrayDataReference(_weights));
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.Add(ref rows, FeatureHash.Row(feature, RowCount));
            sum += Vector128.CreateScalarUnsafe((ushort)(row >> 48) == (ushort)feature ? row : 0).AsInt16();
        }
        return (sum.GetElement(0), sum.GetElement(1), sum.GetElement(2));
    }
}

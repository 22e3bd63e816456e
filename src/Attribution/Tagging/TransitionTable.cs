using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>
    /// Asks for the rows of features ahead of their use: a gather of many rows waits for each of its misses, and asked for one by one
    /// beforehand, they arrive together.
    /// </summary>
    public void Fetch(ReadOnlySpan<uint> features)
    {
        ref var rows = ref Unsafe.As<short, ulong>(ref MemoryMarshal.GetArrayDataReference(_weights));
        foreach (var feature in features)
            CacheLine.Fetch(ref Unsafe.Add(ref rows, FeatureHash.Row(feature, RowCount)));
    }

    /// <summary>The sums of the features' weights, one a move; they are fast if the rows were asked for.</summary>
    public (short Shift, short Left, short Right) Score(ReadOnlySpan<uint> features)
    {
        var sum = Avx2.IsSupported ? SumOfFours(features) : Sum(features);
        return (sum.GetElement(0), sum.GetElement(1), sum.GetElement(2));
    }

    private Vector128<short> Sum(ReadOnlySpan<uint> features)
    {
        ref var rows = ref Unsafe.As<short, ulong>(ref MemoryMarshal.GetArrayDataReference(_weights));
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.Add(ref rows, FeatureHash.Row(feature, RowCount));
            sum += Vector128.CreateScalarUnsafe((ushort)(row >> 48) == (ushort)feature ? row : 0).AsInt16();
        }
        return sum;
    }

    /// <summary>Four rows at a time; <see cref="TransitionFeatures.Count"/> is a multiple of four.</summary>
    private unsafe Vector128<short> SumOfFours(ReadOnlySpan<uint> features)
    {
        fixed (short* weights = _weights)
        fixed (uint* first = features)
        {
            var rowCount = Vector256.Create((ulong)RowCount).AsUInt32();
            var checks = Vector256.Create((ulong)ushort.MaxValue);
            var sum = Vector256<ulong>.Zero.AsInt16();
            for (var i = 0; i + Width <= features.Length; i += Width)
            {
                var hashes = Avx2.ConvertToVector256Int64(Vector128.Load(first + i)).AsUInt64();
                var places = Vector256.ShiftRightLogical(Avx2.Multiply(hashes.AsUInt32(), rowCount), 32);
                var rows = Avx2.GatherVector256((ulong*)weights, places.AsInt64(), sizeof(ulong));
                sum += (rows & Vector256.Equals(Vector256.ShiftRightLogical(rows, 48), hashes & checks)).AsInt16();
            }
            var halves = sum.GetLower() + sum.GetUpper();
            return halves + Vector128.Shuffle(halves.AsUInt64(), Vector128.Create(1ul, 0)).AsInt16();
        }
    }
}

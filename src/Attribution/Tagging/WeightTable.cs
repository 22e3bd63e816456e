using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Tagging;

/// <summary>
/// Weights of a linear classifier at one byte each: a row a feature, a column a class. A row's last two bytes hold part
/// of its feature's hash, so that features which were not learned do not borrow another one's weights.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Bytes of a row.</summary>
    public const int Width = 48;

    /// <summary>The greatest number of classes; the check takes the rest of a row.</summary>
    public const int MaxClasses = Width - sizeof(ushort);

    private readonly sbyte[] _weights;

    /// <param name="weights">Rows of <see cref="Width"/>; the last is all zeros and stands for every unknown feature.</param>
    public WeightTable(sbyte[] weights)
    {
        if (weights.Length < 2 * Width || weights.Length % Width != 0 || weights.AsSpan(weights.Length - Width).ContainsAnyExcept((sbyte)0))
            throw new InvalidDataException($"A weight table has rows of {Width} bytes and ends in a row of zeros.");
        _weights = weights;
        RowCount = weights.Length / Width - 1;
    }

    /// <summary>Rows without the last.</summary>
    public int RowCount { get; }

    public ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>The class with the highest sum over <paramref name="features"/>' rows.</summary>
    public int Best(ReadOnlySpan<uint> features, int classes)
    {
        Span<short> scores = stackalloc short[Width];
        Sum(features, scores);
        return LinearScores.ArgMax(scores[..classes]);
    }

    private void Sum(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default;
        foreach (var feature in features)
            Fetch(ref Unsafe.Add(ref weights, (nint)FeatureHash.Row(feature, RowCount) * Width));
        foreach (var feature in features)
        {
            ref var start = ref RowOf(ref weights, feature);
            var first = Vector128.LoadUnsafe(ref start);
            var second = Vector128.LoadUnsafe(ref start, 16);
            var third = Vector128.LoadUnsafe(ref start, 32);
            a += Vector128.WidenLower(first);
            b += Vector128.WidenUpper(first);
            c += Vector128.WidenLower(second);
            d += Vector128.WidenUpper(second);
            e += Vector128.WidenLower(third);
            f += Vector128.WidenUpper(third);
        }
        ref var target = ref MemoryMarshal.GetReference(scores);
        a.StoreUnsafe(ref target);
        b.StoreUnsafe(ref target, 8);
        c.StoreUnsafe(ref target, 16);
        d.StoreUnsafe(ref target, 24);
        e.StoreUnsafe(ref target, 32);
        f.StoreUnsafe(ref target, 40);
    }

    /// <summary>A row may lie in two cache lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(ref sbyte row)
    {
        CacheLine.Fetch(ref row);
        CacheLine.Fetch(ref Unsafe.Add(ref row, Width - 1));
    }

    /// <summary>Chosen without a branch, which could not be predicted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref sbyte RowOf(ref sbyte weights, uint feature)
    {
        var row = FeatureHash.Row(feature, RowCount);
        ref var check = ref Unsafe.As<sbyte, ushort>(ref Unsafe.Add(ref weights, (nint)row * Width + MaxClasses));
        return ref Unsafe.Add(ref weights, (nint)(check == (ushort)feature ? row : RowCount) * Width);
    }
}

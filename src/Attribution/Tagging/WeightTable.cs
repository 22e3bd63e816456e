using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Tagging;

/// <summary>
/// Weights of a linear classifier at one byte each: a row a feature, a column a class. A row's last two bytes hold part
/// of its feature's hash, so that features which were not learned do not borrow another one's weights.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Bytes of a row, as it is stored.</summary>
    public const int Width = 48;

    /// <summary>The greatest number of classes; the check takes the rest of a row.</summary>
    public const int MaxClasses = Width - sizeof(ushort);

    /// <summary>Rows lie in memory a cache line apart, so that each is one line's wait: half of them would lie in two.</summary>
    private const int Stride = 64;

    // Pinned, since only what does not move stays aligned.
    private readonly sbyte[] _rows;
    private readonly int _first;

    /// <param name="weights">Rows of <see cref="Width"/>; the last is all zeros and stands for every unknown feature.</param>
    public WeightTable(sbyte[] weights)
    {
        if (weights.Length < 2 * Width || weights.Length % Width != 0 || weights.AsSpan(weights.Length - Width).ContainsAnyExcept((sbyte)0))
            throw new InvalidDataException($"A weight table has rows of {Width} bytes and ends in a row of zeros.");
        RowCount = weights.Length / Width - 1;
        _rows = GC.AllocateArray<sbyte>((RowCount + 2) * Stride, pinned: true);
        _first = FirstLine(_rows);
        for (var row = 0; row <= RowCount; row++)
            weights.AsSpan(row * Width, Width).CopyTo(_rows.AsSpan(_first + row * Stride));
    }

    private static unsafe int FirstLine(sbyte[] pinned) => (int)(-(nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)) & (Stride - 1));

    /// <summary>Rows without the last.</summary>
    public int RowCount { get; }

    /// <summary>The rows as they were given.</summary>
    public ReadOnlySpan<sbyte> Weights
    {
        get
        {
            var weights = new sbyte[(RowCount + 1) * Width];
            for (var row = 0; row <= RowCount; row++)
                _rows.AsSpan(_first + row * Stride, Width).CopyTo(weights.AsSpan(row * Width));
            return weights;
        }
    }

    /// <summary>The class with the highest sum over <paramref name="features"/>' rows; fast if they were asked for.</summary>
    public int Best(ReadOnlySpan<uint> features, int classes)
    {
        Span<short> scores = stackalloc short[Width];
        Sum(features, scores);
        return LinearScores.ArgMax(scores[..classes]);
    }

    /// <summary>Asks for a feature's row ahead of its use.</summary>
    public void Fetch(uint feature) => CacheLine.Fetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), _first + RowOf(feature)));

    /// <summary>Asks for the rows of features ahead of their use.</summary>
    public void Fetch(ReadOnlySpan<uint> features)
    {
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), _first);
        foreach (var feature in features)
            CacheLine.Fetch(ref Unsafe.Add(ref weights, RowOf(feature)));
    }

    private void Sum(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), _first);
        Vector256<short> a = default, b = default, c = default;
        foreach (var feature in features)
        {
            ref var row = ref Unsafe.Add(ref weights, RowOf(feature));
            var known = Vector128.Create(Known(ref row, feature)).AsSByte();
            a += Widen(Vector128.LoadUnsafe(ref row) & known);
            b += Widen(Vector128.LoadUnsafe(ref row, 16) & known);
            c += Widen(Vector128.LoadUnsafe(ref row, 32) & known);
        }
        ref var target = ref MemoryMarshal.GetReference(scores);
        a.StoreUnsafe(ref target);
        b.StoreUnsafe(ref target, 16);
        c.StoreUnsafe(ref target, 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint RowOf(uint feature) => (nint)FeatureHash.Row(feature, RowCount) * Stride;

    /// <summary>All ones if a row is that of a feature, else 0; by arithmetic, since a branch could not be predicted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Known(ref sbyte row, uint feature)
    {
        var difference = Unsafe.ReadUnaligned<ushort>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref row, MaxClasses))) ^ (ushort)feature;
        return (difference - 1) >> 31;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widen(Vector128<sbyte> part) =>
        Avx2.IsSupported ? Avx2.ConvertToVector256Int16(part) : Vector256.Create(Vector128.WidenLower(part), Vector128.WidenUpper(part));
}

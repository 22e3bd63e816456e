using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Tagging;

/// <summary>
/// Decisions that few facts make all but certain, by a hash of these facts: asked before a classifier, it saves most of
/// its work. An open-addressing table; a slot holds the upper 24 bits of its key, then the outcome plus one.
/// </summary>
internal sealed class ShortcutTable
{
    /// <summary>What a search returns where no key is known: one less than the outcome in an empty slot.</summary>
    public const int None = -1;

    private const uint OutcomeMask = 0xFF;

    private readonly uint[] _slots;

    /// <summary>How many slots are looked at together: a vector of them. Not asked of the vector itself, which the constructor would be compiled anew for at every start.</summary>
    private const int SlotsAtOnce = 8;

    /// <summary>Slots without those that are there again.</summary>
    private readonly int _count;

    /// <param name="slots">Entries, 0 where a slot is empty; the length is a power of two and a slot is free.</param>
    /// <param name="outcomes">The number of outcomes there are.</param>
    public ShortcutTable(uint[] slots, int outcomes)
    {
        Check(slots, outcomes);
        // The first ones again behind the last, so that a vector can be read from any place.
        _slots = new uint[slots.Length + SlotsAtOnce];
        for (var at = 0; at < _slots.Length; at += slots.Length)
            Array.Copy(slots, 0, _slots, at, Math.Min(slots.Length, _slots.Length - at));
        _count = slots.Length;
    }

    public ReadOnlySpan<uint> Slots => _slots.AsSpan(0, _count);

    /// <summary>Apart from what works on vectors, which is compiled for the machine at every start.</summary>
    private static void Check(uint[] slots, int outcomes)
    {
        var isFull = true;
        foreach (var slot in slots)
            if (slot == 0)
                isFull = false;
            else if ((slot & OutcomeMask) - 1 >= outcomes)
                throw new InvalidDataException("A table of shortcuts names an outcome that does not exist.");
        if (isFull || !int.IsPow2(slots.Length))
            throw new InvalidDataException("A table of shortcuts has a wrong size.");
    }

    public static ShortcutTable From(IReadOnlyDictionary<uint, byte> entries, int outcomes)
    {
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2 + 2)];
        foreach (var (key, outcome) in entries.OrderBy(entry => entry.Key))
        {
            var slot = (int)key & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (key & ~OutcomeMask) | (outcome + 1u);
        }
        return new ShortcutTable(slots, outcomes);
    }

    /// <summary>The outcome of the first known key, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys)
            if (Find(key) is var outcome and not None)
                return outcome;
        return None;
    }

    /// <summary>
    /// Looks at eight slots at once for the first that holds the key or is empty, without a branch for each, which could not be
    /// predicted: half the time of parsing went there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint key)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (var first = key & (uint)(_count - 1); ; first = (first + (uint)Vector256<uint>.Count) & (uint)(_count - 1))
        {
            var near = Vector256.LoadUnsafe(ref slots, first);
            var isKey = Vector256.Equals((near ^ Vector256.Create(key)) & Vector256.Create(~OutcomeMask), Vector256<uint>.Zero);
            var ends = (isKey | Vector256.Equals(near, Vector256<uint>.Zero)).ExtractMostSignificantBits();
            if (ends != 0)
                return (int)(Unsafe.Add(ref slots, first + (uint)BitOperations.TrailingZeroCount(ends)) & OutcomeMask) - 1;
        }
    }
}

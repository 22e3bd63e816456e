using System.Numerics;

namespace Attribution.Tagging;

/// <summary>
/// Decisions that few facts make all but certain, by a hash of these facts: asked before a classifier, it saves most of
/// its work. An open-addressing table; a slot holds the upper 24 bits of its key, then the outcome plus one.
/// </summary>
internal sealed class ShortcutTable
{
    /// <summary>What a search returns where no key is known.</summary>
    public const int None = -1;

    private const uint OutcomeMask = 0xFF;

    private readonly uint[] _slots;

    /// <param name="slots">Entries, 0 where a slot is empty; the length is a power of two and a slot is free.</param>
    /// <param name="outcomes">The number of outcomes there are.</param>
    public ShortcutTable(uint[] slots, int outcomes)
    {
        if (!int.IsPow2(slots.Length) || !slots.Contains(0u))
            throw new InvalidDataException("A table of shortcuts has a wrong size.");
        if (slots.Any(slot => slot != 0 && (slot & OutcomeMask) - 1 >= outcomes))
            throw new InvalidDataException("A table of shortcuts names an outcome that does not exist.");
        _slots = slots;
    }

    public ReadOnlySpan<uint> Slots => _slots;

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

    private int Find(uint key)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var slot = (int)key & mask; slots[slot] != 0; slot = (slot + 1) & mask)
            if (((slots[slot] ^ key) & ~OutcomeMask) == 0)
                return (int)(slots[slot] & OutcomeMask) - 1;
        return None;
    }
}

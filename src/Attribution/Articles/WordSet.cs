using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attribution.Articles;

/// <summary>An immutable set of word hashes, by open addressing behind a filter: a look-up is a few reads.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = Of([]);

    private readonly uint[] slots;
    private readonly uint mask;
    private readonly bool hasZero;
    private readonly WordFilter filter;

    /// <param name="slots">A power of two of places, at least half of them empty (0); each word stands at its own or the next empty one.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="hasZero">Whether the word whose hash is 0 is one of them; no slot can tell.</param>
    /// <param name="filter">The filter of these words, where it was made before.</param>
    public WordSet(uint[] slots, int count, bool hasZero, WordFilter? filter = null)
    {
        this.slots = slots;
        this.hasZero = hasZero;
        this.filter = filter ?? new WordFilter(slots, count, hasZero);
        mask = (uint)slots.Length - 1;
        Count = count;
    }

    public int Count { get; }

    /// <summary>The table itself, for storing it.</summary>
    public ReadOnlySpan<uint> Slots => slots;

    public bool HasZero => hasZero;

    public WordFilter Filter => filter;

    public IEnumerable<uint> All => hasZero ? slots.Where(word => word != 0).Append(0u) : slots.Where(word => word != 0);

    /// <summary>The set of some words, which may be named more than once.</summary>
    public static WordSet Of(ReadOnlySpan<uint> words)
    {
        var builder = new WordSetBuilder();
        foreach (var word in words)
            builder.Add(word);
        return builder.Build();
    }

    public void ForEach(Action<uint> visit)
    {
        if (hasZero)
            visit(0);
        foreach (var word in slots)
            if (word != 0)
                visit(word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(uint word) => filter.MayHold(word) && Search(word);

    private bool Search(uint word)
    {
        if (word == 0)
            return hasZero;
        for (var at = word & mask; slots[at] != 0; at = (at + 1) & mask)
            if (slots[at] == word)
                return true;
        return false;
    }

    /// <summary>How many places a set of so many words has.</summary>
    public static int SlotsFor(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, count * 2));
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attribution.Articles;

/// <summary>An immutable set of word hashes, by open addressing behind a filter: a look-up is a few reads.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = new([]);

    private readonly uint[] slots;
    private readonly uint mask;
    private readonly bool hasZero;
    private readonly WordFilter filter;

    /// <param name="distinct">The words; taken apart.</param>
    public WordSet(HashSet<uint> distinct)
    {
        filter = new WordFilter(distinct, distinct.Count);
        hasZero = distinct.Remove(0);
        slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, distinct.Count * 2))];
        mask = (uint)slots.Length - 1;
        foreach (var word in distinct)
        {
            var at = word & mask;
            while (slots[at] != 0)
                at = (at + 1) & mask;
            slots[at] = word;
        }
        Count = distinct.Count + (hasZero ? 1 : 0);
    }

    public int Count { get; }

    public IEnumerable<uint> All => hasZero ? slots.Where(word => word != 0).Append(0u) : slots.Where(word => word != 0);

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
}

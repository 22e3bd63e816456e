using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attribution.Articles;

/// <summary>
/// Says of most words that are not in a set that they are not: a bit for each hash (Bloom 1970), small enough to stay in the fastest
/// cache, where the set itself does not. Immutable.
/// </summary>
internal sealed class WordFilter
{
    // One bit in so many is set: the fewer, the fewer words pass by chance, and the larger the filter.
    private const int BitsPerWord = 16;

    private readonly ulong[] bits;

    /// <param name="slots">The words, and 0 in empty places.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="hasZero">Whether the word whose hash is 0 is one of them.</param>
    public WordFilter(ReadOnlySpan<uint> slots, int count, bool hasZero)
    {
        bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count * BitsPerWord / 64))];
        foreach (var word in slots)
            if (word != 0)
                bits[PlaceOf(word)] |= 1UL << (int)word;
        if (hasZero)
            bits[0] |= 1;
    }

    /// <param name="bits">Those of a filter that was made before.</param>
    public WordFilter(ulong[] bits) => this.bits = bits;

    /// <summary>The filter itself, for storing it.</summary>
    public ReadOnlySpan<ulong> Bits => bits;

    /// <summary>False if a word is surely not in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint word) => (bits[PlaceOf(word)] >> (int)word & 1) != 0;

    // The length is a power of two; the lowest six bits of the hash say which bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint word) => (int)(word >> 6) & (bits.Length - 1);
}

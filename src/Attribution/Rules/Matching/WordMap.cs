using System.Numerics;
using System.Runtime.CompilerServices;
using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>What belongs to each of a set of word hashes, by open addressing behind a filter: a look-up is a few reads. Immutable.</summary>
internal sealed class WordMap<T>
    where T : class
{
    private readonly uint[] keys;
    private readonly T?[] values;
    private readonly uint mask;

    // Most look-ups are of words that nothing belongs to.
    private readonly WordFilter filter;

    /// <param name="entries">The words, each once, with what belongs to them.</param>
    public WordMap(IReadOnlyCollection<KeyValuePair<uint, T>> entries)
    {
        keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 4))];
        values = new T?[keys.Length];
        mask = (uint)keys.Length - 1;
        filter = new WordFilter(entries.Select(entry => entry.Key), entries.Count);
        foreach (var (word, value) in entries)
        {
            var at = word & mask;
            while (values[at] is not null)
                at = (at + 1) & mask;
            (keys[at], values[at]) = (word, value);
        }
    }

    /// <summary>What belongs to a word, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(uint word) => filter.MayHold(word) ? Search(word) : null;

    private T? Search(uint word)
    {
        for (var at = word & mask; keys[at] == word || values[at] is not null; at = (at + 1) & mask)
            if (keys[at] == word)
                return values[at];
        return null;
    }
}

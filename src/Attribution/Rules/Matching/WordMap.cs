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

    /// <param name="keys">A power of two of places, most of them empty; each word stands at its own or the next empty one.</param>
    /// <param name="values">What belongs to the word at each place; null where it is empty.</param>
    public WordMap(uint[] keys, T?[] values)
    {
        this.keys = keys;
        this.values = values;
        mask = (uint)keys.Length - 1;
        filter = new WordFilter(keys, keys.Length / WordMapBuilder<T>.PlacesPerWord, HasZero(keys, values));
    }

    /// <summary>What belongs to a word, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(uint word) => filter.MayHold(word) ? Search(word) : null;

    private T? Search(uint word)
    {
        var at = word & mask;
        // Most words that come this far stand at their own place. An empty place holds nothing, whatever its key.
        while (keys[at] != word && values[at] is not null)
            at = (at + 1) & mask;
        return keys[at] == word ? values[at] : null;
    }

    private static bool HasZero(uint[] keys, T?[] values)
    {
        for (var at = 0; at < keys.Length; at++)
            if (keys[at] == 0 && values[at] is not null)
                return true;
        return false;
    }

    public void ForEachWord(Action<uint> visit)
    {
        for (var at = 0; at < keys.Length; at++)
            if (values[at] is not null)
                visit(keys[at]);
    }
}

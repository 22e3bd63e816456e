namespace Attribution.Rules.Matching;

/// <summary>What belongs to each of a set of word hashes, by open addressing: a look-up is one or two reads. Immutable.</summary>
internal sealed class WordMap<T>
    where T : class
{
    private readonly uint[] keys;
    private readonly T?[] values;
    private readonly uint mask;

    /// <param name="keys">A power of two of places, most of them empty; each word stands at its own or the next empty one.</param>
    /// <param name="values">What belongs to the word at each place; null where it is empty.</param>
    public WordMap(uint[] keys, T?[] values)
    {
        this.keys = keys;
        this.values = values;
        mask = (uint)keys.Length - 1;
    }

    /// <summary>What belongs to a word, or null.</summary>
    public T? Find(uint word)
    {
        for (var at = word & mask; keys[at] == word || values[at] is not null; at = (at + 1) & mask)
            if (keys[at] == word)
                return values[at];
        return null;
    }

    public void ForEachWord(Action<uint> visit)
    {
        for (var at = 0; at < keys.Length; at++)
            if (values[at] is not null)
                visit(keys[at]);
    }
}

using System.Numerics;

namespace Attribution.Rules.Matching;

/// <summary>
/// Collects the entries of a <see cref="WordMap{T}"/>. Written out: the framework's dictionaries of numbers are not compiled ahead of
/// time, so that every start would wait until they are.
/// </summary>
/// <param name="words">How many words there are at least, where that is known: a table that grows is made again and again.</param>
internal sealed class WordMapBuilder<T>(int words = 0)
    where T : class
{
    /// <summary>Of so many places one is used at most: most words that are looked up are not there, and stop at the first.</summary>
    public const int PlacesPerWord = 4;

    private uint[] keys = new uint[PlacesFor(words)];
    private T?[] values = new T?[PlacesFor(words)];
    private int count;

    /// <summary>The place of what belongs to a word; null where nothing does, and then the caller puts something there.</summary>
    public ref T? Place(uint word)
    {
        if ((count + 1) * PlacesPerWord > keys.Length)
            Grow();
        var at = PlaceOf(word, keys, values);
        if (values[at] is null)
        {
            keys[at] = word;
            count++;
        }
        return ref values[at];
    }

    /// <summary>The map of all entries; nothing may be added afterwards.</summary>
    public WordMap<T> Build() => new(keys, values);

    private static int PlacesFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words * PlacesPerWord));

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new uint[oldKeys.Length * 2];
        values = new T?[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
            if (oldValues[i] is not null)
            {
                var at = PlaceOf(oldKeys[i], keys, values);
                (keys[at], values[at]) = (oldKeys[i], oldValues[i]);
            }
    }

    private static uint PlaceOf(uint word, uint[] keys, T?[] values)
    {
        var mask = (uint)keys.Length - 1;
        var at = word & mask;
        while (values[at] is not null && keys[at] != word)
            at = (at + 1) & mask;
        return at;
    }
}

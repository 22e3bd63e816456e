namespace Attribution.Articles;

/// <summary>
/// Collects the words of a <see cref="WordSet"/>. Written out: the framework's sets of numbers are not compiled ahead of time, so that
/// every start would wait until they are.
/// </summary>
internal sealed class WordSetBuilder
{
    private uint[] slots = new uint[WordSet.SlotsFor(0)];
    private int used;
    private bool hasZero;

    /// <summary>Adds a word; false if it is there already.</summary>
    public bool Add(uint word)
    {
        if (word == 0)
            return !hasZero && (hasZero = true);
        if (slots.Length < WordSet.SlotsFor(used + 1))
            Grow();
        return Put(slots, word) && ++used > 0;
    }

    /// <summary>Adds the words of a set.</summary>
    public void Add(WordSet words)
    {
        hasZero |= words.HasZero;
        foreach (var word in words.Slots)
            if (word != 0)
                Add(word);
    }

    /// <summary>The set of all words; nothing may be added afterwards.</summary>
    public WordSet Build() => new(slots, used + (hasZero ? 1 : 0), hasZero);

    private void Grow()
    {
        var larger = new uint[slots.Length * 2];
        foreach (var word in slots)
            if (word != 0)
                Put(larger, word);
        slots = larger;
    }

    private static bool Put(uint[] slots, uint word)
    {
        var mask = (uint)slots.Length - 1;
        var at = word & mask;
        for (; slots[at] != 0; at = (at + 1) & mask)
            if (slots[at] == word)
                return false;
        slots[at] = word;
        return true;
    }
}

namespace Attribution.Rules.Matching;

/// <summary>Groups things by hashes of words.</summary>
internal static class ByWord
{
    /// <param name="items">What is grouped; each group keeps their order.</param>
    /// <param name="words">Hands on every word that an item is found by.</param>
    /// <param name="count">How many words there are at least, where that is known.</param>
    public static WordMap<T[]> Group<T>(IReadOnlyList<T> items, Action<T, Action<uint>> words, int count = 0)
        where T : class
    {
        var groups = new WordGroups<T>(count);
        Action<uint> add = groups.Add;
        for (var i = 0; i < items.Count; i++)
        {
            groups.Begin(items[i]);
            words(items[i], add);
        }
        return groups.Build();
    }
}

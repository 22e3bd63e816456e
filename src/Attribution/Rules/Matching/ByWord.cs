namespace Attribution.Rules.Matching;

/// <summary>Groups things by hashes of words.</summary>
internal static class ByWord
{
    /// <param name="items">What is grouped; each group keeps their order.</param>
    /// <param name="words">Hands on every word that an item is found by.</param>
    public static WordMap<T[]> Group<T>(IEnumerable<T> items, Action<T, Action<uint>> words)
        where T : class
    {
        var groups = new WordMapBuilder<T[]>();
        foreach (var item in items)
            words(item, word => Add(ref groups.Place(word), item));
        return groups.Build();
    }

    /// <summary>Groups are small: most words have one rule or phrase.</summary>
    private static void Add<T>(ref T[]? group, T item)
        where T : class
    {
        if (group is null)
            group = [item];
        else if (!ReferenceEquals(group[^1], item))
            group = [.. group, item];
    }
}

namespace Attribution.Rules.Matching;

/// <summary>
/// Collects what each of many words belongs to. Words that belong to the same things have one array in common: an element names lists of
/// thousands of words, and thousands of arrays take longer to make than all else in a table.
/// </summary>
/// <param name="words">How many words there are at least, where that is known.</param>
internal sealed class WordGroups<T>(int words = 0)
    where T : class
{
    private readonly WordMapBuilder<T[]> groups = new(words);
    private T item = null!;

    // The group that was last made longer, and what became of it.
    private T[]? shorter;
    private T[]? longer;

    /// <summary>The thing that the words after this belong to; each group keeps the order of things.</summary>
    public void Begin(T next) => (item, shorter, longer) = (next, null, null);

    public void Add(uint word)
    {
        ref var group = ref groups.Place(word);
        if (longer is null || !ReferenceEquals(group, shorter))
            (shorter, longer) = (group, WithItem(group));
        group = longer;
    }

    /// <summary>The map of all groups; nothing may be added afterwards.</summary>
    public WordMap<T[]> Build() => groups.Build();

    private T[] WithItem(T[]? group) => group is null ? [item] : ReferenceEquals(group[^1], item) ? group : [.. group, item];
}

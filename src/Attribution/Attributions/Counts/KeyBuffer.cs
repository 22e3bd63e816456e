namespace Attribution.Attributions;

/// <summary>
/// What counts are kept of a candidate: keys from general to special, in independent groups. A key is a list's name and up to
/// four hashed words. Reused from candidate to candidate.
/// </summary>
internal sealed class KeyBuffer
{
    private readonly List<CountKey> keys = [];
    private readonly List<int> groups = [];

    public IReadOnlyList<CountKey> Keys => keys;

    /// <summary>Index of each group's first key.</summary>
    public IReadOnlyList<int> Groups => groups;

    public void Clear()
    {
        keys.Clear();
        groups.Clear();
    }

    public void StartGroup() => groups.Add(keys.Count);

    public void Add(uint list, uint a, uint b = 0, uint c = 0, uint d = 0) => keys.Add(new CountKey(list, a, b, c, d));
}

namespace Attribution.Evaluation;

/// <summary>The largest one-to-one matching of found and annotated attributions, the closest pairs first.</summary>
internal sealed class Pairing
{
    private readonly Dictionary<int, List<int>> candidates = [];
    private readonly Dictionary<int, int> goldOf = [];
    private readonly Dictionary<int, int> foundOf = [];

    public Pairing(IEnumerable<Pair> pairs)
    {
        var order = new List<int>();
        foreach (var (_, found, gold) in pairs.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Found).ThenBy(pair => pair.Gold))
        {
            if (!candidates.TryGetValue(found, out var list))
            {
                candidates[found] = list = [];
                order.Add(found);
            }
            list.Add(gold);
            if (!goldOf.ContainsKey(found) && !foundOf.ContainsKey(gold))
                Join(found, gold);
        }
        foreach (var found in order.Where(found => !goldOf.ContainsKey(found)))
            Augment(found, []);
    }

    public bool HasFound(int found) => goldOf.ContainsKey(found);

    public bool HasGold(int gold) => foundOf.ContainsKey(gold);

    /// <summary>Finds room for one more by moving others, as Kuhn's algorithm does.</summary>
    private bool Augment(int found, HashSet<int> seen)
    {
        foreach (var gold in candidates[found])
        {
            if (!seen.Add(gold) || (foundOf.TryGetValue(gold, out var other) && !Augment(other, seen)))
                continue;
            Join(found, gold);
            return true;
        }
        return false;
    }

    private void Join(int found, int gold) => (goldOf[found], foundOf[gold]) = (gold, found);
}

using System.Runtime.InteropServices;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Decisions of a classifier with the keys of their shortcuts, and the keys that all but always decide alike.</summary>
internal sealed class ShortcutCounts(int keysEach, int outcomes)
{
    private readonly List<uint> _keys = [];
    private readonly List<byte> _outcomes = [];

    public void Add(ReadOnlySpan<uint> keys, int outcome)
    {
        _keys.AddRange(keys[..keysEach]);
        _outcomes.Add((byte)outcome);
    }

    /// <summary>Chooses keys a kind at a time: a later kind is asked, and so counted, only where no earlier one decides.</summary>
    /// <param name="purity">
    /// The least share of a key's commonest outcome, one exception more being supposed than was seen: a parser follows
    /// the sentences that it learned from too closely for rare keys to be believed.
    /// </param>
    public ShortcutTable ToTable(double purity)
    {
        var chosen = new Dictionary<uint, byte>();
        var open = Enumerable.Range(0, _outcomes.Count).ToList();
        for (var kind = 0; kind < keysEach; kind++)
        {
            foreach (var (key, outcome) in Certain(open, kind, purity))
                chosen.TryAdd(key, outcome);
            open.RemoveAll(decision => chosen.ContainsKey(KeyOf(decision, kind)));
        }
        return ShortcutTable.From(chosen, outcomes);
    }

    private List<(uint Key, byte Outcome)> Certain(List<int> decisions, int kind, double purity)
    {
        var (totals, counts) = (new Dictionary<uint, int>(), new Dictionary<(uint Key, byte Outcome), int>());
        foreach (var decision in decisions)
        {
            var key = KeyOf(decision, kind);
            CollectionsMarshal.GetValueRefOrAddDefault(totals, key, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (key, _outcomes[decision]), out _)++;
        }
        return [.. counts.Where(count => count.Value >= purity * (totals[count.Key.Key] + 1)).Select(count => count.Key)];
    }

    private uint KeyOf(int decision, int kind) => _keys[decision * keysEach + kind];
}

namespace Attribution.Rules.Matching;

/// <summary>The names of tags and relations that token arrays use, so that rules can name them ("VB*" for a family).</summary>
internal sealed class Alphabet(IReadOnlyList<string> tags, IReadOnlyList<string> relations)
{
    public IReadOnlyList<string> TagNames => tags;

    public IReadOnlyList<string> RelationNames => relations;

    /// <summary>Bits of the tags that the names stand for; null where one stands for none.</summary>
    public ulong? Tags(IEnumerable<string> names) => Mask(tags, names);

    public ulong? Relations(IEnumerable<string> names) => Mask(relations, names);

    private static ulong? Mask(IReadOnlyList<string> all, IEnumerable<string> names)
    {
        var mask = 0UL;
        foreach (var name in names)
        {
            var family = 0UL;
            for (var i = 0; i < all.Count; i++)
                if (name.EndsWith('*') ? all[i].StartsWith(name[..^1], StringComparison.Ordinal) : all[i] == name)
                    family |= 1UL << i;
            if (family == 0)
                return null;
            mask |= family;
        }
        return mask;
    }
}

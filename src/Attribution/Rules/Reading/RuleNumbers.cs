namespace Attribution.Rules.Reading;

/// <summary>Numbers the rules of each kind and part, in the order in which they are tried.</summary>
internal static class RuleNumbers
{
    /// <param name="builtIn">The rules that weights were learned with; they come first.</param>
    /// <param name="all">All rules; one that replaces another takes its number.</param>
    public static void Assign(IReadOnlyList<Rule> builtIn, IReadOnlyList<Rule> all)
    {
        foreach (var group in all.GroupBy(rule => RulePackReader.FolderOf(rule.Kind) + ' ' + rule.Attributes.GetValueOrDefault("part"), StringComparer.Ordinal))
        {
            var next = 0;
            foreach (var rule in Ordered(group.Where(builtIn.Contains)))
                rule.Number = next++;
            foreach (var rule in Ordered(group.Where(rule => !builtIn.Contains(rule))))
                rule.Number = group.FirstOrDefault(other => other.Id == rule.Replaces && builtIn.Contains(other))?.Number ?? next++;
        }
    }

    private static IOrderedEnumerable<Rule> Ordered(IEnumerable<Rule> rules) =>
        rules.OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id, StringComparer.Ordinal);
}

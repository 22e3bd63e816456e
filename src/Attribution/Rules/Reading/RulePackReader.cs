namespace Attribution.Rules.Reading;

/// <summary>Reads a folder of rules into a <see cref="RulePack"/>.</summary>
internal static class RulePackReader
{
    /// <summary>Reads rules and lists below <paramref name="folder"/>.</summary>
    /// <exception cref="RuleException">Something in the folder is wrong; all of it is named.</exception>
    public static RulePack Read(string folder)
    {
        var problems = new ProblemList();
        if (!Directory.Exists(folder))
        {
            problems.Add(folder, 1, "no such folder of rules");
            problems.ThrowIfAny();
        }
        var lexicons = Files(folder, "lexicons", "*.txt").Select(file => LexiconReader.Read(file, problems)).ToList();
        var rules = new List<Rule>();
        foreach (var kind in Enum.GetValues<RuleKind>())
            foreach (var file in Files(folder, FolderOf(kind), "*.yaml"))
                if (RuleReader.Read(file, kind, problems) is { } rule)
                    rules.Add(rule);
        RuleSetCheck.Run(rules, lexicons, problems);
        problems.ThrowIfAny();
        return new RulePack(folder, rules, lexicons);
    }

    private static string FolderOf(RuleKind kind) => kind switch
    {
        RuleKind.Cues => "cues",
        RuleKind.Mentions => "mentions",
        RuleKind.Clauses => "clauses",
        RuleKind.Attributions => "attributions",
        _ => "sources",
    };

    private static IEnumerable<string> Files(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }
}

namespace Attribution.Rules.Reading;

/// <summary>Reads folders of rules into a <see cref="RulePack"/>.</summary>
internal static class RulePackReader
{
    /// <summary>Reads the rules that take part and the lists below the folders; mistakes go to <paramref name="problems"/>.</summary>
    public static RulePack Read(IReadOnlyList<string> folders, RuleSelection selection, ProblemList problems)
    {
        foreach (var missing in folders.Where(folder => !Directory.Exists(folder)))
            problems.Add(missing, 0, "no such folder of rules");
        var lists = LoadTask.Start(own => Lexicons(folders, own));
        var builtIn = Rules(folders.Take(1), problems);
        var read = builtIn.Concat(Rules(folders.Skip(1), problems)).ToList();
        RuleNumbers.Assign(builtIn, read);
        var lexicons = lists.Join(problems);
        RuleSetCheck.Run(read, lexicons, problems);
        selection.RefuseSeverities(read);
        var chosen = read.GroupBy(rule => rule.Kind).SelectMany(kind => selection.Choose([.. kind])).ToList();
        return new RulePack(folders.Count > 0 ? folders[0] : "", chosen, lexicons) { BuiltIn = builtIn };
    }

    private static List<Rule> Rules(IEnumerable<string> folders, ProblemList problems) =>
        [.. from kind in Enum.GetValues<RuleKind>()
            from file in RuleFolders.Files(folders, FolderOf(kind), "*.yaml")
            let rule = RuleReader.Read(file, kind, problems)
            where rule is not null
            select rule];

    public static string FolderOf(RuleKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A later folder's list adds to the list of the same name before it.</summary>
    private static List<Lexicon> Lexicons(IReadOnlyList<string> folders, ProblemList problems) =>
        [.. RuleFolders.Files(folders, "lexicons", "*.txt")
            .Select(file => LexiconReader.Read(file, problems))
            .GroupBy(lexicon => lexicon.Name, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : new Lexicon(same.Key, same.First().File, [.. same.SelectMany(lexicon => lexicon.Entries)]))];
}

namespace Attribution.Rules.Reading;

/// <summary>Reads folders of rules into a <see cref="RulePack"/>.</summary>
internal static class RulePackReader
{
    /// <summary>Written out: asking the runtime for an enum's names takes longer than reading fifty rules.</summary>
    private static readonly string[] FolderNames = ["cues", "mentions", "clauses", "attributions", "sources", "quantities", "passages"];
    private static readonly RuleKind[] Kinds = [RuleKind.Cues, RuleKind.Mentions, RuleKind.Clauses, RuleKind.Attributions, RuleKind.Sources, RuleKind.Quantities, RuleKind.Passages];

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
        var chosen = new List<Rule>();
        foreach (var kind in Kinds)
            chosen.AddRange(selection.Choose(read.FindAll(rule => rule.Kind == kind)));
        return new RulePack(folders.Count > 0 ? folders[0] : "", chosen, lexicons) { BuiltIn = builtIn };
    }

    /// <summary>Every second file is read beside the others: files of a kind, which lie together, cost about the same.</summary>
    private static List<Rule> Rules(IEnumerable<string> folders, ProblemList problems)
    {
        var files = new List<(string Path, RuleKind Kind)>();
        foreach (var kind in Kinds)
            foreach (var file in RuleFolders.Files(folders, FolderOf(kind), "*.yaml"))
                files.Add((file, kind));
        var rules = new Rule?[files.Count];
        var half = LoadTask.Start(own => Read(files, 1, rules, own));
        Read(files, 0, rules, problems);
        half.Join(problems);
        return [.. rules.OfType<Rule>()];
    }

    private static Rule?[] Read(List<(string Path, RuleKind Kind)> files, int first, Rule?[] rules, ProblemList problems)
    {
        for (var i = first; i < files.Count; i += 2)
            rules[i] = RuleReader.Read(files[i].Path, files[i].Kind, problems);
        return rules;
    }

    public static string FolderOf(RuleKind kind) => FolderNames[(int)kind];

    /// <summary>A later folder's list adds to the list of the same name before it.</summary>
    private static List<Lexicon> Lexicons(IReadOnlyList<string> folders, ProblemList problems) =>
        [.. RuleFolders.Files(folders, "lexicons", "*.txt")
            .Select(file => LexiconReader.Read(file, problems))
            .GroupBy(lexicon => lexicon.Name, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : Joined([.. same]))];

    private static Lexicon Joined(List<Lexicon> same) => new(same[0].Name, same[0].File, [.. same.SelectMany(lexicon => lexicon.Entries)])
    {
        Added = [.. same.Skip(1).Select(lexicon => (lexicon.File, lexicon.Entries.Count))],
    };
}

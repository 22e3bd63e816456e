using Attribution.Rules.Packing;

namespace Attribution.Rules.Reading;

/// <summary>Reads folders of rules into a <see cref="RulePack"/>.</summary>
internal static class RulePackReader
{
    /// <summary>Written out: asking the runtime for an enum's names takes longer than reading fifty rules.</summary>
    private static readonly string[] FolderNames = ["cues", "mentions", "clauses", "attributions", "sources", "quantities", "passages"];
    private static readonly RuleKind[] Kinds = [RuleKind.Cues, RuleKind.Mentions, RuleKind.Clauses, RuleKind.Attributions, RuleKind.Sources, RuleKind.Quantities, RuleKind.Passages];

    /// <summary>
    /// Reads the rules that take part and the lists below the folders, those of the first from its pack if there is one; mistakes go to
    /// <paramref name="problems"/>.
    /// </summary>
    public static RulePack Read(IReadOnlyList<string> folders, RuleSelection selection, ProblemList problems, PackFile? pack = null)
    {
        foreach (var folder in folders)
            if (!Directory.Exists(folder))
                problems.Add(folder, 0, "no such folder of rules");
        return pack is not null && folders.Count == 1 ? Packed(pack, folders[0], selection) : ReadFiles(folders, selection, problems, pack);
    }

    /// <summary>A pack was made of rules that fit together.</summary>
    private static RulePack Packed(PackFile pack, string folder, RuleSelection selection)
    {
        var lexicons = PackedLists(pack, folder);
        var rules = PackedRules(pack, folder);
        return new RulePack(folder, selection.HasSettings ? Chosen(rules, selection) : rules, lexicons) { BuiltIn = rules, Pack = pack };
    }

    /// <summary>Apart from the rest, so that whoever has a pack need not load what this takes.</summary>
    private static RulePack ReadFiles(IReadOnlyList<string> folders, RuleSelection selection, ProblemList problems, PackFile? pack)
    {
        var lists = LoadTask.Start(own => Lexicons(folders, pack, own));
        var builtIn = pack is null ? Rules(folders.Take(1), problems) : PackedRules(pack, folders[0]);
        var read = folders.Count > 1 ? [.. builtIn, .. Rules(folders.Skip(1), problems)] : builtIn;
        var lexicons = lists.Join(problems);
        RuleNumbers.Assign(builtIn, read);
        RuleSetCheck.Run(read, lexicons, problems);
        if (folders.Count > 1 && lexicons.Exists(lexicon => lexicon.Added.Count > 0))
            foreach (var rule in builtIn)
                rule.Compiled = null;
        return new RulePack(folders.Count > 0 ? folders[0] : "", Chosen(read, selection), lexicons) { BuiltIn = builtIn };
    }

    private static List<Rule> Chosen(List<Rule> read, RuleSelection selection)
    {
        selection.RefuseSeverities(read);
        var chosen = new List<Rule>();
        foreach (var kind in Kinds)
            chosen.AddRange(selection.Choose(read.FindAll(rule => rule.Kind == kind)));
        return chosen;
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
    private static List<Lexicon> Lexicons(IReadOnlyList<string> folders, PackFile? pack, ProblemList problems)
    {
        List<Lexicon> packed = pack is null ? [] : new(PackedLists(pack, folders[0]));
        return [.. packed.Concat(RuleFolders.Files(folders.Skip(pack is null ? 0 : 1), "lexicons", "*.txt").Select(file => LexiconReader.Read(file, problems)))
            .GroupBy(lexicon => lexicon.Name, StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.First() : Joined([.. same]))];
    }

    private static Lexicon[] PackedLists(PackFile pack, string folder) => pack.Part(PackPart.Lists).List(part => LexiconPacking.Read(part, pack.Tables, folder));

    private static List<Rule> PackedRules(PackFile pack, string folder) => new(pack.Part(PackPart.Rules).List(part => RulePacking.Read(part, folder)));

    private static Lexicon Joined(List<Lexicon> same) => new(same[0].Name, same[0].File, [.. same.SelectMany(lexicon => lexicon.Entries)])
    {
        Added = [.. same.Skip(1).Select(lexicon => (lexicon.File, lexicon.Entries.Count))],
    };
}

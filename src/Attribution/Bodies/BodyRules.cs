using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;

namespace Attribution.Bodies;

/// <summary>The body rules of a language, in an order that does not depend on how they were read. Immutable.</summary>
internal sealed class BodyRules
{
    private BodyRules(BodyRule[] sorted) => All = sorted;

    public BodyRule[] All { get; }

    public void Write(PackWriter to, string folder) => to.List(All, (w, rule) => BodyRulePacking.Write(w, rule, folder));

    /// <summary>Reads every rule in <c>bodies</c> of a language's folder, such as <c>rules/en</c>.</summary>
    /// <exception cref="RuleFileException">A file is not a body rule; all mistakes are listed.</exception>
    public static BodyRules Read(string folder, ArticleSegmenter segmenter)
    {
        var problems = new ProblemList();
        var rules = Read([folder], segmenter, new RuleSelection([], problems), problems);
        problems.ThrowIfAny();
        return rules;
    }

    /// <summary>Reads the rules of several folders that take part, those of the first from its pack if there is one; mistakes go to <paramref name="problems"/>.</summary>
    public static BodyRules Read(IReadOnlyList<string> folders, ArticleSegmenter segmenter, RuleSelection selection, ProblemList problems, PackFile? pack = null)
    {
        var packed = pack?.Part(PackPart.Bodies).List(part => BodyRulePacking.Read(part, folders[0]));
        // A pack's rules are in order and fit together.
        return packed is not null && folders.Count == 1 && !selection.HasSettings ? new BodyRules(packed) : Chosen(packed, folders, segmenter, selection, problems);
    }

    private static BodyRules Chosen(BodyRule[]? packed, IReadOnlyList<string> folders, ArticleSegmenter segmenter, RuleSelection selection, ProblemList problems)
    {
        List<BodyRule> read = [.. packed ?? [], .. ReadFiles(folders.Skip(packed is null ? 0 : 1), segmenter, problems)];
        selection.RefuseSeverities(read);
        var chosen = selection.Choose(read).ToArray();
        Array.Sort(chosen, static (a, b) => a.Priority != b.Priority ? b.Priority.CompareTo(a.Priority) : RuleOrder.Ordinal(a.Id, b.Id));
        return new BodyRules(chosen);
    }

    private static IEnumerable<BodyRule> ReadFiles(IEnumerable<string> folders, ArticleSegmenter segmenter, ProblemList problems)
    {
        var reader = new BodyRuleReader(segmenter);
        return RuleFolders.Files(folders, "bodies", "*.yaml").Select(file => reader.Read(file, problems)).OfType<BodyRule>();
    }
}

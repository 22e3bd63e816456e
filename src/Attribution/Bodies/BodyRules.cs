using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Reading;

namespace Attribution.Bodies;

/// <summary>The body rules of a language, in an order that does not depend on how they were read. Immutable.</summary>
internal sealed class BodyRules
{
    public BodyRules(IEnumerable<BodyRule> rules) =>
        All = [.. rules.OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    public BodyRule[] All { get; }

    /// <summary>Reads every rule in <c>bodies</c> of a language's folder, such as <c>rules/en</c>.</summary>
    /// <exception cref="RuleFileException">A file is not a body rule; all mistakes are listed.</exception>
    public static BodyRules Read(string folder, ArticleSegmenter segmenter)
    {
        var problems = new ProblemList();
        var rules = Read([folder], segmenter, new RuleSelection([], problems), problems);
        problems.ThrowIfAny();
        return rules;
    }

    /// <summary>Reads the rules of several folders that take part; mistakes go to <paramref name="problems"/>.</summary>
    public static BodyRules Read(IEnumerable<string> folders, ArticleSegmenter segmenter, RuleSelection selection, ProblemList problems)
    {
        var reader = new BodyRuleReader(segmenter);
        var read = RuleFolders.Files(folders, "bodies", "*.yaml").Select(file => reader.Read(file, problems)).OfType<BodyRule>().ToList();
        selection.RefuseSeverities(read);
        return new BodyRules(selection.Choose(read));
    }
}

using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>The body rules of a language, in an order that does not depend on how they were read. Immutable.</summary>
internal sealed class BodyRules
{
    public BodyRules(IEnumerable<BodyRule> rules) =>
        All = [.. rules.OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    public BodyRule[] All { get; }

    /// <summary>Reads every rule in <c>bodies</c> of a language's folder, such as <c>rules/en</c>.</summary>
    /// <exception cref="BodyRuleException">A file is not a body rule; all errors are listed.</exception>
    public static BodyRules Read(string folder, ArticleSegmenter segmenter)
    {
        var reader = new BodyRuleReader(segmenter);
        var rules = new List<BodyRule>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "bodies"), "*.yaml").Order(StringComparer.Ordinal))
        {
            if (reader.Read(file, File.ReadAllText(file)) is { } rule)
                rules.Add(rule);
        }
        return reader.Errors.Count == 0 ? new BodyRules(rules) : throw new BodyRuleException(reader.Errors);
    }
}

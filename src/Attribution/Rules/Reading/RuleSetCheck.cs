namespace Attribution.Rules.Reading;

/// <summary>What can only be seen with all rules at hand: lists, kinds of cue and forms of content that do not exist.</summary>
internal static class RuleSetCheck
{
    public static void Run(IReadOnlyList<Rule> rules, IReadOnlyList<Lexicon> lexicons, ProblemList problems)
    {
        var lists = lexicons.Select(lexicon => lexicon.Name).ToHashSet(StringComparer.Ordinal);
        var labels = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["cue"] = Values(rules, RuleKind.Cues, "kind"),
            ["clause"] = Values(rules, RuleKind.Clauses, "form"),
            ["mention"] = Values(rules, RuleKind.Mentions, "form"),
        };
        foreach (var rule in rules)
        {
            foreach (var element in rule.Pattern.Concat(rule.Exceptions.Select(exception => exception.Test)))
                CheckLists(rule, element, lists, problems);
            foreach (var element in rule.Pattern.Where(element => element.Layer is not null))
                foreach (var label in element.Labels.Where(label => !labels[element.Layer!].Contains(label)))
                    problems.Add(rule.File, element.Line, $"no rule makes a {element.Layer} '{label}': {Suggestion.For(label, labels[element.Layer!])}");
        }
    }

    private static HashSet<string> Values(IReadOnlyList<Rule> rules, RuleKind kind, string attribute) =>
        rules.Where(rule => rule.Kind == kind).Select(rule => rule.Attributes.GetValueOrDefault(attribute)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static void CheckLists(Rule rule, Element element, HashSet<string> lists, ProblemList problems)
    {
        foreach (var list in element.Lists.Concat(element.LemmaLists))
            if (!lists.Contains(list))
                problems.Add(rule.File, element.Line, $"no word list '{list}' in lexicons: {Suggestion.For(list, lists)}");
        if (element.Not is { } not)
            CheckLists(rule, not, lists, problems);
    }
}

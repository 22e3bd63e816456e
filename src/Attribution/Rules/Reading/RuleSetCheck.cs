namespace Attribution.Rules.Reading;

/// <summary>What can only be seen with all rules at hand: ids used twice, lists, tags and relations that do not exist.</summary>
internal static class RuleSetCheck
{
    public static void Run(IReadOnlyList<Rule> rules, IReadOnlyList<Lexicon> lexicons, ProblemList problems)
    {
        foreach (var twin in rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            foreach (var rule in twin.Skip(1))
                problems.Add(rule.File, rule.Line, $"the id '{rule.Id}' is taken by {twin.First().File}");
        var lists = lexicons.Select(lexicon => lexicon.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
            foreach (var element in rule.Pattern.Concat(rule.Exceptions.Select(exception => exception.Test)))
                CheckLists(rule, element, lists, problems);
    }

    private static void CheckLists(Rule rule, Element element, HashSet<string> lists, ProblemList problems)
    {
        foreach (var list in element.Lists.Concat(element.LemmaLists))
            if (!lists.Contains(list))
                problems.Add(rule.File, element.Line, $"no word list '{list}' in lexicons: {Suggestion.For(list, lists)}");
        if (element.Not is { } not)
            CheckLists(rule, not, lists, problems);
    }
}

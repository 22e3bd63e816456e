using Attribution.Rules.Packing;

namespace Attribution.Rules;

/// <summary>All rules and word lists of one language, as read. Immutable.</summary>
internal sealed class RulePack(string folder, IReadOnlyList<Rule> rules, IReadOnlyList<Lexicon> lexicons)
{
    public string Folder { get; } = folder;

    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>The rules that came with the language and were read first, those that take no part included.</summary>
    public IReadOnlyList<Rule> BuiltIn { get; init; } = rules;

    public IReadOnlyList<Lexicon> Lexicons { get; } = lexicons;

    /// <summary>The pack that all lists come from, for tables made of them; null where files had a part.</summary>
    public PackFile? Pack { get; init; }

    public IReadOnlyDictionary<string, Lexicon> ListsByName { get; } = Named(lexicons);

    /// <summary>Names of the lists that a stage asked for itself, for telling which lists nobody uses.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>A list by name, or null. Asked while stages are built, never later.</summary>
    public Lexicon? Lexicon(string name)
    {
        Asked.Add(name);
        return ListsByName.GetValueOrDefault(name);
    }

    private static Dictionary<string, Lexicon> Named(IReadOnlyList<Lexicon> lexicons)
    {
        var named = new Dictionary<string, Lexicon>(lexicons.Count, StringComparer.Ordinal);
        for (var i = 0; i < lexicons.Count; i++)
            named.Add(lexicons[i].Name, lexicons[i]);
        return named;
    }

    public IReadOnlyList<Rule> Of(RuleKind kind)
    {
        var rules = new List<Rule>();
        foreach (var rule in Rules)
            if (rule.Kind == kind)
                rules.Add(rule);
        return rules;
    }
}

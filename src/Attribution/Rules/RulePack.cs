namespace Attribution.Rules;

/// <summary>All rules and word lists of one language, as read. Immutable.</summary>
internal sealed class RulePack(string folder, IReadOnlyList<Rule> rules, IReadOnlyList<Lexicon> lexicons)
{
    public string Folder { get; } = folder;

    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>The rules that came with the language and were read first, those that take no part included.</summary>
    public IReadOnlyList<Rule> BuiltIn { get; init; } = rules;

    public IReadOnlyList<Lexicon> Lexicons { get; } = lexicons;

    /// <summary>Names of the lists that a stage asked for itself, for telling which lists nobody uses.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>A list by name, or null. Asked while stages are built, never later.</summary>
    public Lexicon? Lexicon(string name)
    {
        Asked.Add(name);
        return Lexicons.FirstOrDefault(lexicon => lexicon.Name == name);
    }

    public IEnumerable<Rule> Of(RuleKind kind) => Rules.Where(rule => rule.Kind == kind);
}

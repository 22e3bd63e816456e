namespace Attribution.Rules;

/// <summary>All rules and word lists of one language, as read. Immutable.</summary>
internal sealed class RulePack(string folder, IReadOnlyList<Rule> rules, IReadOnlyList<Lexicon> lexicons)
{
    public string Folder { get; } = folder;

    public IReadOnlyList<Rule> Rules { get; } = rules;

    public IReadOnlyList<Lexicon> Lexicons { get; } = lexicons;

    public Lexicon? Lexicon(string name) => Lexicons.FirstOrDefault(lexicon => lexicon.Name == name);

    public IEnumerable<Rule> Of(RuleKind kind) => Rules.Where(rule => rule.Kind == kind);
}

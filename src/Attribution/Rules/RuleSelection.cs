using Attribution.Rules.Reading;

namespace Attribution.Rules;

/// <summary>
/// Decides which of the rules that were read take part: one that another <c>replaces</c> does not, nor one that a newsroom
/// switched off. The most exact setting of a rule counts: its id, a former id, then the longest beginning. Thread-safe, since
/// rules of several kinds are read side by side.
/// </summary>
internal sealed class RuleSelection(IReadOnlyList<RuleSetting> settings, ProblemList problems)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<RuleSetting> used = [];

    /// <summary>Rules that a newsroom switched off.</summary>
    public List<INamedRule> Off { get; } = [];

    /// <summary>Whether a newsroom chose anything.</summary>
    public bool HasSettings => settings.Count > 0;

    /// <summary>The rules of one kind that take part, of all that were read from all folders.</summary>
    public List<T> Choose<T>(IReadOnlyList<T> read)
        where T : class, INamedRule
    {
        using var _ = gate.EnterScope();
        var kept = WithoutReplaced(read);
        var first = new Dictionary<string, INamedRule>(StringComparer.Ordinal);
        foreach (var rule in kept)
            if (!first.TryAdd(rule.Id, rule))
                problems.Add(rule.File, rule.Line, $"the id '{rule.Id}' is taken by {first[rule.Id].File}; to take its place, add 'replaces: {rule.Id}'");
        if (settings.Count == 0)
            return kept;
        foreach (var rule in kept)
            known.Add(rule.Id);
        Off.AddRange(kept.Where(rule => LevelOf(rule) == RuleLevel.Off));
        return kept.FindAll(rule => LevelOf(rule) != RuleLevel.Off);
    }

    /// <summary>The level that a newsroom chose for a rule, or null.</summary>
    public RuleLevel? LevelOf(INamedRule rule)
    {
        if (settings.Count == 0)
            return null;
        using var _ = gate.EnterScope();
        RuleSetting? best = null;
        foreach (var setting in settings)
        {
            if (!Speaks(setting.Rule, rule))
                continue;
            used.Add(setting);
            if (best is null || Exactness(setting.Rule) >= Exactness(best.Rule))
                best = setting;
        }
        return best?.Level;
    }

    /// <summary>Notes a severity for rules that raise no findings.</summary>
    public void RefuseSeverities(IEnumerable<INamedRule> rules)
    {
        if (settings.Count == 0)
            return;
        using var _ = gate.EnterScope();
        foreach (var setting in settings.Where(setting => setting.Level != RuleLevel.Off && !setting.Rule.EndsWith('*')))
            if (rules.FirstOrDefault(rule => Speaks(setting.Rule, rule)) is { } rule)
                problems.Add(setting.File, setting.Line, setting.Column, $"'{rule.Id}' is no check and has no severity: 'off' is all that can be said of it");
    }

    /// <summary>Notes every setting that spoke of no rule, once all kinds were chosen.</summary>
    public void RefuseUnknown()
    {
        if (settings.Count == 0)
            return;
        foreach (var setting in settings.Where(setting => !used.Contains(setting)))
            problems.Add(setting.File, setting.Line, setting.Column, setting.Rule.EndsWith('*')
                ? $"no rule's id begins with '{setting.Rule[..^1]}'"
                : $"no rule '{setting.Rule}'" + (Suggestion.Nearest(setting.Rule, known) is { } nearest ? $": did you mean '{nearest}'?" : ": 'attribution rules list' shows all"));
    }

    /// <summary>Written out for the built-in rules, none of which replaces another: what queries are made of would have to be loaded first.</summary>
    private List<T> WithoutReplaced<T>(IReadOnlyList<T> read)
        where T : class, INamedRule
    {
        var kept = new List<T>(read);
        return kept.Exists(static rule => rule.Replaces is not null) && Replaced(read) is var replaced ? kept.FindAll(rule => !replaced.Contains(rule)) : kept;
    }

    private HashSet<T> Replaced<T>(IReadOnlyList<T> read)
        where T : class, INamedRule
    {
        var replaced = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var rule in read.Where(rule => rule.Replaces is not null))
        {
            var before = read.Where(other => !ReferenceEquals(other, rule) && (other.Id == rule.Replaces || other.Formerly.Contains(rule.Replaces!))).ToList();
            if (before.Count == 0)
                problems.Add(rule.File, rule.Line, $"'replaces' speaks of no rule '{rule.Replaces}' of this kind: {Suggestion.For(rule.Replaces!, read.Select(other => other.Id))}");
            // Of two rules that take each other's place, the later folder's wins.
            replaced.UnionWith(before.Where(other => other.Replaces is null || IndexOf(read, other) < IndexOf(read, rule)));
        }
        return replaced;
    }

    private static int IndexOf<T>(IReadOnlyList<T> read, T rule)
    {
        for (var i = 0; i < read.Count; i++)
            if (ReferenceEquals(read[i], rule))
                return i;
        return -1;
    }

    private static bool Speaks(string name, INamedRule rule) => name.EndsWith('*')
        ? rule.Id.StartsWith(name[..^1], StringComparison.Ordinal)
        : rule.Id == name || rule.Formerly.Contains(name);

    private static int Exactness(string name) => name.EndsWith('*') ? name.Length : int.MaxValue;
}

using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// The rules of a stage by what their anchor asks of a token: its form, its lemma, its kind, else its tag. A token is
/// looked up once in each table, and only rules whose anchor it may be are tried.
/// </summary>
internal sealed class RuleIndex
{
    private const int Tags = 64;

    private static readonly CompiledRule[] None = [];

    private readonly WordMap<CompiledRule[]> byForm;
    private readonly WordMap<CompiledRule[]> byLemma;
    private readonly CompiledRule[][] byKind;
    private readonly CompiledRule[][] byTag;

    public RuleIndex(IReadOnlyList<CompiledRule> rules)
    {
        // Sorted, so that no result can depend on the order of files.
        Rules = [.. rules.OrderByDescending(rule => rule.Rule.Priority).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
        byForm = ByWord(Rules.Where(rule => KeyOf(rule) == Key.Form), FormsOf);
        byLemma = ByWord(Rules.Where(rule => KeyOf(rule) == Key.Lemma), rule => rule.AnchorTest!.Lemmas!.All);
        byKind = ByBit(Rules.Where(rule => KeyOf(rule) == Key.Kind), Enum.GetValues<TokenKind>().Length, rule => rule.AnchorTest!.Kinds);
        byTag = ByBit(Rules.Where(rule => KeyOf(rule) == Key.Tag), Tags, rule => rule.AnchorTest?.Tags ?? ulong.MaxValue);
    }

    private enum Key
    {
        Form,
        Lemma,
        Kind,
        Tag,
    }

    public IReadOnlyList<CompiledRule> Rules { get; }

    public CompiledRule[] AtForm(uint form) => byForm.Find(form) ?? None;

    public CompiledRule[] AtLemma(uint lemma) => byLemma.Find(lemma) ?? None;

    public CompiledRule[] AtKind(TokenKind kind) => byKind[(int)kind];

    public CompiledRule[] AtTag(byte tag) => byTag[tag];

    private static Key KeyOf(CompiledRule rule) => rule.AnchorTest switch
    {
        { Words: not null } => Key.Form,
        { Lemmas: not null } => Key.Lemma,
        { Kinds: not uint.MaxValue } => Key.Kind,
        _ => Key.Tag,
    };

    private static IEnumerable<uint> FormsOf(CompiledRule rule) =>
        rule.AnchorTest!.Words!.All.Concat(rule.Elements[rule.Anchor].PhrasesByFirst?.Words ?? []).Distinct();

    private static WordMap<CompiledRule[]> ByWord(IEnumerable<CompiledRule> rules, Func<CompiledRule, IEnumerable<uint>> words) =>
        new(rules.SelectMany(rule => words(rule).Select(word => (word, rule))).GroupBy(pair => pair.word, pair => pair.rule)
            .ToDictionary(group => group.Key, group => group.ToArray()));

    private static CompiledRule[][] ByBit(IEnumerable<CompiledRule> rules, int bits, Func<CompiledRule, ulong> mask)
    {
        var all = rules.ToArray();
        return [.. Enumerable.Range(0, bits).Select(bit => Array.FindAll(all, rule => (mask(rule) >> bit & 1) != 0))];
    }
}

using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// The rules of a stage by what their anchor asks of a token: its form, its lemma, its kind, else its tag. A token is
/// looked up once in each table, and only rules whose anchor it may be are tried.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>Bits of the masks of tests.</summary>
    private const int Tags = 64, Kinds = 32;

    private readonly WordMap<CompiledRule[]> byForm;
    private readonly WordMap<CompiledRule[]> byLemma;
    private readonly CompiledRule[][] byKind;
    private readonly CompiledRule[][] byTag;

    public RuleIndex(IReadOnlyList<CompiledRule> rules)
    {
        // Sorted, so that no result can depend on the order of files.
        var sorted = new CompiledRule[rules.Count];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = rules[i];
        Array.Sort(sorted, static (a, b) => RuleOrder.ByPriority(a.Rule, b.Rule));
        Rules = sorted;
        for (var place = 0; place < sorted.Length; place++)
        {
            sorted[place].Place = place;
            if (sorted[place] is { AnchorTest: { } test } rule && rule.AnchorElement.Phrases is null)
                (rule.AnchorTags, rule.AnchorRelations, rule.AnchorKinds, rule.AnchorRest) = (test.Tags, test.Relations, test.Kinds, RestOf(rule, test));
        }
        var (forms, lemmas) = (With(sorted, Key.Form), With(sorted, Key.Lemma));
        byForm = ByWord.Group(forms, AddForms, Most(forms));
        byLemma = ByWord.Group(lemmas, static (rule, add) => rule.AnchorTest!.Lemmas!.ForEach(add), Most(lemmas));
        byKind = ByBit(With(sorted, Key.Kind), Kinds, static rule => rule.AnchorTest!.Kinds);
        byTag = ByBit(With(sorted, Key.Tag), Tags, static rule => rule.AnchorTest?.Tags ?? ulong.MaxValue);
    }

    private enum Key
    {
        Form,
        Lemma,
        Kind,
        Tag,
    }

    public IReadOnlyList<CompiledRule> Rules { get; }

    public CompiledRule[]? AtForm(uint form) => byForm.Find(form);

    public CompiledRule[]? AtLemma(uint lemma) => byLemma.Find(lemma);

    public CompiledRule[] AtKind(TokenKind kind) => byKind[(int)kind];

    public CompiledRule[] AtTag(byte tag) => byTag[tag];

    private static CompiledRule[] With(CompiledRule[] rules, Key key) => Array.FindAll(rules, rule => KeyOf(rule) == key);

    private static Key KeyOf(CompiledRule rule) => rule.AnchorTest switch
    {
        { Words: not null } => Key.Form,
        { Lemmas: not null } => Key.Lemma,
        { Kinds: not uint.MaxValue } => Key.Kind,
        _ => Key.Tag,
    };

    /// <summary>What a test asks beside its masks and the words that the rule is looked up by; null if nothing.</summary>
    private static TokenTest? RestOf(CompiledRule rule, TokenTest test) => KeyOf(rule) switch
    {
        Key.Form => test.Rest(words: null, test.Lemmas),
        Key.Lemma => test.Rest(test.Words, lemmas: null),
        _ => test.Rest(test.Words, test.Lemmas),
    };

    /// <summary>The most words that the anchor of one rule asks for.</summary>
    private static int Most(CompiledRule[] rules)
    {
        var most = 0;
        foreach (var rule in rules)
            most = Math.Max(most, (rule.AnchorTest!.Words ?? rule.AnchorTest.Lemmas)!.Count);
        return most;
    }

    private static void AddForms(CompiledRule rule, Action<uint> add)
    {
        rule.AnchorTest!.Words!.ForEach(add);
        rule.AnchorElement.Phrases?.ForEachFirstWord(add);
    }

    private static CompiledRule[][] ByBit(CompiledRule[] rules, int bits, Func<CompiledRule, ulong> mask)
    {
        var byBit = new CompiledRule[bits][];
        for (var bit = 0; bit < bits; bit++)
        {
            var wanted = 1UL << bit;
            byBit[bit] = Array.FindAll(rules, rule => (mask(rule) & wanted) != 0);
        }
        return byBit;
    }
}

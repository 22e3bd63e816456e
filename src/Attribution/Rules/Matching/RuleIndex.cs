using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// The rules of a stage by what their anchor asks of a token: its form, its lemma, its kind, else its tag. A token is
/// looked up once in each table, and only rules whose anchor it may be are tried.
/// </summary>
internal sealed class RuleIndex
{
    private const int Tags = 64;

    private readonly WordMap<CompiledRule[]> byForm;
    private readonly WordMap<CompiledRule[]> byLemma;
    private readonly CompiledRule[][] byKind;
    private readonly CompiledRule[][] byTag;

    public RuleIndex(IReadOnlyList<CompiledRule> rules)
    {
        // Sorted, so that no result can depend on the order of files.
        Rules = [.. rules.OrderByDescending(rule => rule.Rule.Priority).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
        for (var place = 0; place < Rules.Count; place++)
        {
            Rules[place].Place = place;
            Rules[place].LoneAnchorTest = Rules[place].Elements[Rules[place].Anchor].PhrasesByFirst is null ? Rules[place].AnchorTest : null;
        }
        byForm = new(ByWord.Group(Rules.Where(rule => KeyOf(rule) == Key.Form), AddForms));
        byLemma = new(ByWord.Group(Rules.Where(rule => KeyOf(rule) == Key.Lemma), (rule, add) => rule.AnchorTest!.Lemmas!.ForEach(add)));
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

    public CompiledRule[]? AtForm(uint form) => byForm.Find(form);

    public CompiledRule[]? AtLemma(uint lemma) => byLemma.Find(lemma);

    public CompiledRule[] AtKind(TokenKind kind) => byKind[(int)kind];

    public CompiledRule[] AtTag(byte tag) => byTag[tag];

    private static Key KeyOf(CompiledRule rule) => rule.AnchorTest switch
    {
        { Words: not null } => Key.Form,
        { Lemmas: not null } => Key.Lemma,
        { Kinds: not uint.MaxValue } => Key.Kind,
        _ => Key.Tag,
    };

    private static void AddForms(CompiledRule rule, Action<uint> add)
    {
        rule.AnchorTest!.Words!.ForEach(add);
        rule.Elements[rule.Anchor].PhrasesByFirst?.ForEachWord(add);
    }

    private static CompiledRule[][] ByBit(IEnumerable<CompiledRule> rules, int bits, Func<CompiledRule, ulong> mask)
    {
        var all = rules.ToArray();
        var byBit = new CompiledRule[bits][];
        for (var bit = 0; bit < bits; bit++)
        {
            var wanted = 1UL << bit;
            byBit[bit] = Array.FindAll(all, rule => (mask(rule) & wanted) != 0);
        }
        return byBit;
    }
}

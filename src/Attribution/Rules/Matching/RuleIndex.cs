namespace Attribution.Rules.Matching;

/// <summary>The rules of a stage by what their anchor asks of a token: its form, its lemma, or anything.</summary>
internal sealed class RuleIndex
{
    private readonly WordSet forms;
    private readonly WordSet lemmas;

    public RuleIndex(IReadOnlyList<CompiledRule> rules)
    {
        // Sorted, so that no result can depend on the order of files.
        Rules = [.. rules.OrderByDescending(rule => rule.Rule.Priority).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
        ByForm = [.. Rules.Where(IsByForm)];
        ByLemma = [.. Rules.Where(rule => !IsByForm(rule) && Test(rule)?.Lemmas is not null)];
        ByTag = [.. Rules.Where(rule => !IsByForm(rule) && Test(rule) is { Lemmas: null })];
        ByLayer = [.. Rules.Where(rule => rule.Elements[rule.Anchor].Layer is not null)];
        forms = new WordSet(ByForm.SelectMany(FormsOf));
        lemmas = new WordSet(ByLemma.SelectMany(rule => Test(rule)!.Lemmas!.All));
    }

    public IReadOnlyList<CompiledRule> Rules { get; }

    public CompiledRule[] ByForm { get; }

    public CompiledRule[] ByLemma { get; }

    public CompiledRule[] ByTag { get; }

    public CompiledRule[] ByLayer { get; }

    public bool AnyForm(uint form) => ByForm.Length > 0 && forms.Contains(form);

    public bool AnyLemma(uint lemma) => ByLemma.Length > 0 && lemmas.Contains(lemma);

    private static TokenTest? Test(CompiledRule rule) => rule.Elements[rule.Anchor].Test;

    private static bool IsByForm(CompiledRule rule) =>
        Test(rule)?.Words is not null;

    private static IEnumerable<uint> FormsOf(CompiledRule rule) =>
        Test(rule)!.Words!.All.Concat(rule.Elements[rule.Anchor].Phrases.Select(phrase => phrase[0]));
}

using Attribution.Findings.Facts;

namespace Attribution.Findings.Conditions;

/// <summary>A text is known and has one of several words, in any case.</summary>
internal sealed class WordsCondition(Fact fact, string[] words) : Condition
{
    private readonly HashSet<string> wanted = new(words, StringComparer.OrdinalIgnoreCase);

    public Fact Fact { get; } = fact;

    public string[] Words { get; } = words;

    public override bool Holds(SourcingFacts facts, int unit) => Fact.Parts is { } parts
        ? parts(facts, unit) is { } names && names.Exists(wanted.Contains)
        : Fact.Text(facts, unit) is { } text && TextWords.AnyIn(text, wanted);
}

using Attribution.Findings.Facts;

namespace Attribution.Findings.Conditions;

/// <summary>A choice or text is one of several; a text in any case.</summary>
/// <param name="fact">The fact.</param>
/// <param name="wanted">What it may be.</param>
/// <param name="orUnknown">Whether it holds, too, where nothing is known.</param>
internal sealed class TextCondition(Fact fact, string[] wanted, bool orUnknown) : Condition
{
    private readonly StringComparison comparison = fact.Kind == FactKind.Choice ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public Fact Fact { get; } = fact;

    public string[] Wanted { get; } = wanted;

    public bool OrUnknown { get; } = orUnknown;

    public override bool Holds(SourcingFacts facts, int unit)
    {
        if (Fact.Text(facts, unit) is not { } text)
            return OrUnknown;
        foreach (var value in Wanted)
            if (value.Equals(text, comparison))
                return true;
        return false;
    }
}

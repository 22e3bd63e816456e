using Attribution.Findings.Facts;

namespace Attribution.Findings.Conditions;

/// <summary>A fact is known, or is not.</summary>
internal sealed class KnownCondition(Fact fact, bool wanted) : Condition
{
    public Fact Fact { get; } = fact;

    public bool Wanted { get; } = wanted;

    public override bool Holds(SourcingFacts facts, int unit) => Wanted == IsKnown(facts, unit);

    private bool IsKnown(SourcingFacts facts, int unit) =>
        Fact.Kind is FactKind.Text or FactKind.Choice ? Fact.Text(facts, unit) is not null : Fact.Figure(facts, unit) is not null;
}

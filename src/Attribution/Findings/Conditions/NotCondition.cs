namespace Attribution.Findings.Conditions;

/// <summary>A condition does not hold.</summary>
internal sealed class NotCondition(Condition inner) : Condition
{
    public Condition Inner { get; } = inner;

    public override bool Holds(SourcingFacts facts, int unit) => !Inner.Holds(facts, unit);
}

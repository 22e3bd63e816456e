namespace Attribution.Findings.Conditions;

/// <summary>At least one of several conditions holds.</summary>
internal sealed class EitherCondition(Condition[] parts) : Condition
{
    public Condition[] Parts { get; } = parts;

    public override bool Holds(SourcingFacts facts, int unit)
    {
        foreach (var part in Parts)
            if (part.Holds(facts, unit))
                return true;
        return false;
    }
}

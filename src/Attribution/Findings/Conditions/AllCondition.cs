namespace Attribution.Findings.Conditions;

/// <summary>All of several conditions hold.</summary>
internal sealed class AllCondition(Condition[] parts) : Condition
{
    public Condition[] Parts { get; } = parts;

    /// <summary>The condition itself, where there is one.</summary>
    public static Condition Of(Condition[] parts) => parts is [var only] ? only : new AllCondition(parts);

    public override bool Holds(SourcingFacts facts, int unit)
    {
        foreach (var part in Parts)
            if (!part.Holds(facts, unit))
                return false;
        return true;
    }
}

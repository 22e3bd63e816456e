using Attribution.Findings.Facts;

namespace Attribution.Findings.Conditions;

/// <summary>A fact is known and lies between two numbers, both inclusive; a flag is 1 or 0.</summary>
internal sealed class NumberCondition(Fact fact, double least, double most) : Condition
{
    public Fact Fact { get; } = fact;

    public double Least { get; } = least;

    public double Most { get; } = most;

    public override bool Holds(SourcingFacts facts, int unit) => Fact.Figure(facts, unit) is { } actual && actual >= Least && actual <= Most;
}

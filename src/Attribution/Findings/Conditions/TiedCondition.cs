using Attribution.Findings.Facts;

namespace Attribution.Findings.Conditions;

/// <summary>A condition holds for any, or for all, of the units that a fact leads to.</summary>
/// <param name="fact">A fact of kind <see cref="FactKind.Units"/>.</param>
/// <param name="ofAll">For all of them, of which there must be one: a claim without a source does not have "only anonymous" ones.</param>
/// <param name="inner">What must hold for them.</param>
internal sealed class TiedCondition(Fact fact, bool ofAll, Condition inner) : Condition
{
    public Fact Fact { get; } = fact;

    public bool OfAll { get; } = ofAll;

    public Condition Inner { get; } = inner;

    public override bool Holds(SourcingFacts facts, int unit)
    {
        var units = Fact.Units(facts, unit);
        foreach (var tied in units)
            if (Inner.Holds(facts, tied) != OfAll)
                return !OfAll;
        return OfAll && units.Length > 0;
    }
}

namespace Attribution.Bodies;

/// <summary>A condition on one fact; both ends inclusive.</summary>
internal readonly record struct FactRange(BodyFact Fact, double Min, double Max)
{
    public bool Holds(in ParagraphFacts facts)
    {
        var value = facts.Value(Fact);
        return value >= Min && value <= Max;
    }
}

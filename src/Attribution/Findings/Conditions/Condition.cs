namespace Attribution.Findings.Conditions;

/// <summary>Whether something holds for a unit: an index into the facts' article (0), claims, sources or attributions. Immutable.</summary>
internal abstract class Condition
{
    /// <summary>What a mistake in a file stands for; a rule that has it is never used.</summary>
    public static readonly Condition Never = new EitherCondition([]);

    public abstract bool Holds(SourcingFacts facts, int unit);
}

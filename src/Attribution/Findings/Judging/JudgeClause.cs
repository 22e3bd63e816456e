using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;

namespace Attribution.Findings.Judging;

/// <summary>Sentences that a check proposes beside its other units, and how sure learned weights have to be of one.</summary>
/// <param name="When">Which sentences are proposed; nothing else is ever found.</param>
/// <param name="Message">What is the matter with such a sentence.</param>
/// <param name="Marks">Ids of the checks whose marks the weights are learned from.</param>
/// <param name="Least">How likely an editor has to send a sentence back for each severity, mildest first.</param>
/// <param name="Floor">How likely an editor has to send back what the check finds without weights, or it is information; 0 for never.</param>
internal sealed record JudgeClause(Condition When, MessageTemplate Message, IReadOnlyList<string> Marks, (Severity Severity, double Least)[] Least, double Floor)
{
    /// <summary>The severity of a sentence that an editor sends back so likely; null if it is refused.</summary>
    public Severity? SeverityAt(double probability)
    {
        Severity? severity = null;
        foreach (var (level, least) in Least)
            if (probability >= least)
                severity = level;
        return severity;
    }
}

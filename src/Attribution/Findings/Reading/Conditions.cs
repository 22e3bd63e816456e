using Attribution.Findings.Facts;

namespace Attribution.Findings.Reading;

/// <summary>Conditions made of others. Written out: a query would make an object for every unit that is judged.</summary>
internal static class Conditions
{
    public static Condition All(Condition[] parts) => parts is [var only] ? only : (facts, unit) =>
    {
        foreach (var part in parts)
            if (!part(facts, unit))
                return false;
        return true;
    };

    public static Condition Any(Condition[] parts) => (facts, unit) =>
    {
        foreach (var part in parts)
            if (part(facts, unit))
                return true;
        return false;
    };

    /// <summary>Whether a condition holds of any of several units.</summary>
    public static bool OfAny(SourcingFacts facts, IReadOnlyList<int> units, Condition condition)
    {
        for (var i = 0; i < units.Count; i++)
            if (condition(facts, units[i]))
                return true;
        return false;
    }

    /// <summary>Whether a condition holds of several units, of which there is at least one.</summary>
    public static bool OfAll(SourcingFacts facts, IReadOnlyList<int> units, Condition condition)
    {
        for (var i = 0; i < units.Count; i++)
            if (!condition(facts, units[i]))
                return false;
        return units.Count > 0;
    }
}

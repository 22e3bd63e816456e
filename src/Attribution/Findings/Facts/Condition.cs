namespace Attribution.Findings.Facts;

/// <summary>Whether something holds for a unit: an index into the facts' article (0), claims, sources or attributions.</summary>
internal delegate bool Condition(SourcingFacts facts, int unit);

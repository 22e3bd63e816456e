namespace Attribution.Findings.Facts;

/// <summary>Reads the units that belong to a unit: most are asked about once and never kept.</summary>
internal delegate ReadOnlySpan<int> UnitReader(SourcingFacts facts, int unit);

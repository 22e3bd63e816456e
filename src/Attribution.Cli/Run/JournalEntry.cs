namespace Attribution.Cli.Run;

/// <summary>One line of a journal: an article that is done.</summary>
/// <param name="Path">The article.</param>
/// <param name="Stamp">What tells whether it is still the same.</param>
/// <param name="Error">Why it has no report, or null.</param>
/// <param name="Findings">What its report found.</param>
/// <param name="End">Where its report ends in the file that all share; 0 with a file each.</param>
internal sealed record JournalEntry(string Path, string? Stamp, string? Error, FindingCounts Findings, long End);

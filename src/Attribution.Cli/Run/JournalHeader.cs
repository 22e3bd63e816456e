namespace Attribution.Cli.Run;

/// <summary>The first line of a journal.</summary>
/// <param name="Fingerprint">What the reports depend on beside their articles.</param>
internal sealed record JournalHeader(string Fingerprint);

namespace Attribution.Findings;

/// <summary>One proposition that one or more attributions state.</summary>
/// <param name="Attributions">Indices of the statements, in text order.</param>
/// <param name="Sources">Indices of the distinct sources behind them, in the order in which they appear.</param>
/// <param name="Corroboration">Whether anything beside one source supports it.</param>
internal sealed record Claim(IReadOnlyList<int> Attributions, IReadOnlyList<int> Sources, Corroboration Corroboration);

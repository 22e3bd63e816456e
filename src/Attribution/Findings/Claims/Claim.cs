namespace Attribution.Findings.Claims;

/// <summary>One proposition that one or more attributions state.</summary>
/// <param name="Attributions">Indices of the statements, in text order.</param>
/// <param name="Sources">Indices of the distinct sources behind them, in the order in which they appear.</param>
/// <param name="Origins">How many of them are independent: those that spoke through one outlet, or cite one, are one origin.</param>
/// <param name="Corroboration">Whether anything beside one source supports it.</param>
internal sealed record Claim(int[] Attributions, int[] Sources, int Origins, Corroboration Corroboration);

using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>One term of anonymity that a rule found.</summary>
/// <param name="Sets">Which part of <see cref="Anonymity"/> it gives.</param>
/// <param name="Range">The words.</param>
/// <param name="Value">What they say, where the rule says so: a number, a kind of reason.</param>
/// <param name="Strength">For knowledge: strong, medium, weak.</param>
/// <param name="Priority">Priority of its rule.</param>
/// <param name="Needs">Another part without which it says nothing, or null: "official" needs an affiliation.</param>
internal readonly record struct Term(string Sets, TokenRange Range, string? Value, string? Strength, int Priority, string? Needs);

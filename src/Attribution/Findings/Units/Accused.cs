using Attribution.Sources;

namespace Attribution.Findings.Units;

/// <summary>A person or body by name whom some passages accuse.</summary>
/// <param name="Entity">Who it is.</param>
/// <param name="Passages">Indices of the passages, in text order.</param>
/// <param name="HasReplied">Whether the article lets them, or somebody who speaks for them, answer or speak.</param>
internal sealed record Accused(SourceEntity Entity, int[] Passages, bool HasReplied);

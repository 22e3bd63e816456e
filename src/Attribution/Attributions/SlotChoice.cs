namespace Attribution.Attributions;

/// <summary>One rule with the candidates chosen for its slots (indices into <see cref="SlotScores"/>) and their common log-probability.</summary>
internal readonly record struct SlotChoice(AttributionPattern Pattern, int Source, int Right, int Left, float Score);

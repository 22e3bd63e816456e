namespace Attribution.Evaluation;

/// <summary>A found and an annotated attribution that may be the same, by index, and how close they are.</summary>
internal readonly record struct Pair(double Weight, int Found, int Gold);

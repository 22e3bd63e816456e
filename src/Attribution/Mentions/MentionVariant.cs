using Attribution.Articles;

namespace Attribution.Mentions;

/// <summary>One way to cut a noun phrase.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Tail">Number of the tail rule that its last part came from, or -1 where it ends with its head.</param>
/// <param name="Tails">How many parts follow the head.</param>
internal readonly record struct MentionVariant(TokenRange Range, int Tail, int Tails);

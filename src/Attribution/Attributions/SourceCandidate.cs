using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>One way to fill the source of a cue.</summary>
/// <param name="Range">The phrase, or none for "no source".</param>
/// <param name="Head">Its head token, or -1.</param>
/// <param name="Paths">Bits of the paths that lead to it.</param>
/// <param name="Tail">Which mention rule its last part came from, or -1.</param>
/// <param name="Tails">How many parts follow its head.</param>
internal readonly record struct SourceCandidate(TokenRange Range, int Head, PathSet Paths, int Tail, int Tails);

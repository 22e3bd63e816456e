using Attribution.Articles;

namespace Attribution.Findings.Passages;

/// <summary>A stretch of words that does something: it accuses, foretells, gives a figure.</summary>
/// <param name="Kind">What it does, as its rule names it.</param>
/// <param name="Range">Its tokens.</param>
/// <param name="Target">Whom or what it is about, or <see cref="TokenRange.None"/>.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct Passage(string Kind, TokenRange Range, TokenRange Target, int Sentence);

namespace Attribution.Sources;

/// <summary>Which sources stand behind one attribution (same index as the list of relations).</summary>
/// <param name="Sources">Indices into the article's sources, the main one first; empty where the claim has no source.</param>
/// <param name="Candidates">Further sources that fit equally well.</param>
internal readonly record struct SourceLink(int[] Sources, int[] Candidates);

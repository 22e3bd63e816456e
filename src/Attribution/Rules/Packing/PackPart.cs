namespace Attribution.Rules.Packing;

/// <summary>The parts of a pack, in their order.</summary>
internal enum PackPart
{
    /// <summary>Texts that the other parts name by number.</summary>
    Texts,
    /// <summary>Sets of words that they name by number: many elements ask for the same list.</summary>
    WordSets,
    /// <summary>Tables of phrases.</summary>
    Phrases,
    /// <summary>Words that decide where tokens and sentences end.</summary>
    Segmentation,
    Lists,
    /// <summary>The table of words about sources.</summary>
    SourceWords,
    Rules,
    Bodies,
    Findings,
}

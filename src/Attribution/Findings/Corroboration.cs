namespace Attribution.Findings;

/// <summary>Whether a claim rests on more than one source's word.</summary>
public enum Corroboration
{
    /// <summary>On one source's word alone.</summary>
    None,
    /// <summary>The article says that nobody could confirm it.</summary>
    Negative,
    /// <summary>The article says who or what confirmed it.</summary>
    Positive,
    /// <summary>Two or more sources state it, and not all through the same outlet.</summary>
    Sources,
}

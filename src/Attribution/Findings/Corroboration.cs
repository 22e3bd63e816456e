namespace Attribution.Findings;

/// <summary>Whether a claim rests on more than one source's word.</summary>
public enum Corroboration
{
    /// <summary>On one source's word alone.</summary>
    None,
    /// <summary>The article says who or what confirmed it, or that nobody could.</summary>
    Stated,
    /// <summary>Two or more sources state it.</summary>
    Sources,
}

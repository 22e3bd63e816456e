namespace Attribution.Findings.Facts;

/// <summary>What a fact holds, and so what it can be compared with.</summary>
internal enum FactKind
{
    /// <summary>yes or no.</summary>
    Flag,
    /// <summary>A number, or nothing.</summary>
    Number,
    /// <summary>One of a few fixed words, or nothing.</summary>
    Choice,
    /// <summary>Words of the article, or nothing.</summary>
    Text,
    /// <summary>Other units that are tied to this one.</summary>
    Units,
}

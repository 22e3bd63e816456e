namespace Attribution.Evaluation;

/// <summary>One measure over all attributions and over two kinds of them.</summary>
internal sealed record SubsetScores
{
    /// <summary>All attributions.</summary>
    public required Score All { get; init; }

    /// <summary>Those whose content holds a quotation: direct or mixed.</summary>
    public required Score Direct { get; init; }

    /// <summary>The others.</summary>
    public required Score Indirect { get; init; }
}

namespace Attribution.Evaluation;

/// <summary>How much of what was found is right, and how much of what is there was found: 0 to 1.</summary>
internal sealed record Score
{
    /// <summary>Right ones ÷ found ones; null where nothing was found.</summary>
    public double? Precision { get; init; }

    /// <summary>Annotated ones that were found ÷ annotated ones; null where nothing is annotated.</summary>
    public double? Recall { get; init; }

    /// <summary>The harmonic mean of both; null where nothing was found and nothing is annotated.</summary>
    public double? F1 { get; init; }

    /// <summary>How many were found.</summary>
    public required double Found { get; init; }

    /// <summary>How many are annotated: the mean over annotators, summed over articles.</summary>
    public required double Gold { get; init; }
}

namespace Attribution.Findings.Claims;

/// <summary>From when on two contents count as the same claim; set in <c>findings/thresholds.yaml</c>.</summary>
internal sealed record ClaimLimits
{
    /// <summary>How many words of meaning both must have.</summary>
    public int SharedWords { get; init; } = int.MaxValue;

    /// <summary>Which part of all their words of meaning both must have, 0 to 1.</summary>
    public double SharedPart { get; init; } = 1;

    /// <summary>Which part of a headline's words of meaning a text must have that says the same, 0 to 1.</summary>
    public double HeadlinePart { get; init; } = 1;
}

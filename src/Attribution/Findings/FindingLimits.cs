namespace Attribution.Findings;

/// <summary>Thresholds that facts need and no rule names; set in <c>findings/thresholds.yaml</c>.</summary>
internal sealed record FindingLimits
{
    /// <summary>How many words of meaning two contents must share to be the same claim.</summary>
    public int SharedWords { get; init; } = int.MaxValue;

    /// <summary>Which part of all their words of meaning both must have, 0 to 1.</summary>
    public double SharedPart { get; init; } = 1;

    /// <summary>Which part of a headline's words of meaning a text must have that says the same, 0 to 1.</summary>
    public double HeadlinePart { get; init; } = 1;

    /// <summary>How often a writer may say "I", speak to the reader, ask, or tell what should be, before the article is an opinion piece.</summary>
    public int OpinionSigns { get; init; } = int.MaxValue;
}

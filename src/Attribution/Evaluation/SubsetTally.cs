namespace Attribution.Evaluation;

/// <summary>Counts of all attributions, of those with a quotation in the content, and of the others.</summary>
internal readonly record struct SubsetTally(Tally All, Tally Direct, Tally Indirect)
{
    public static SubsetTally operator +(SubsetTally one, SubsetTally other) =>
        new(one.All + other.All, one.Direct + other.Direct, one.Indirect + other.Indirect);

    public static SubsetTally operator *(SubsetTally one, double factor) =>
        new(one.All * factor, one.Direct * factor, one.Indirect * factor);

    /// <summary>The same counts for whatever belongs to a subset or to both.</summary>
    public static SubsetTally Of(Tally tally, bool direct, bool indirect) =>
        new(tally, direct ? tally : default, indirect ? tally : default);

    public SubsetScores ToScores() => new() { All = All.ToScore(), Direct = Direct.ToScore(), Indirect = Indirect.ToScore() };
}

namespace Attribution;

/// <summary>How often a rule was right on annotated articles that nothing had learned from.</summary>
/// <param name="Found">Attributions that it found; means over annotators need not be whole.</param>
/// <param name="Right">Those that were right: cue and source share a word with the annotation, and half of the contents' words.</param>
public readonly record struct MeasuredPrecision(double Found, double Right)
{
    /// <summary>Right ÷ found.</summary>
    public double Share => Right / Found;
}

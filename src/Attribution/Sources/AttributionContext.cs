using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>What surrounds an attribution: the way that it came and its date. Every part may be missing.</summary>
internal sealed record AttributionContext
{
    public static readonly AttributionContext None = new();

    public Channel? Channel { get; init; }

    /// <summary>The words that date the statement, or none.</summary>
    public TokenRange When { get; init; } = TokenRange.None;

    /// <summary>The day that <see cref="When"/> means, as ISO 8601 text, where it could be told; less than a day as "2022-09" or "2022".</summary>
    public string? WhenValue { get; init; }
}

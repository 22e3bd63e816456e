using Attribution.Attributions;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>An attribution as an annotator sees it.</summary>
internal sealed record ExpectedAttribution
{
    public required string Cue { get; init; }

    /// <summary>Words around the cue that occur only here.</summary>
    public required string CueNear { get; init; }

    /// <summary>The words that name the source; null where nobody is named.</summary>
    public string? Source { get; init; }

    /// <summary>What is attributed, pieces parted by " … ".</summary>
    public required string Content { get; init; }
    public required AttributionType Type { get; init; }
    public required AttributionForm Form { get; init; }

    /// <summary>Ids of the sources behind it.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

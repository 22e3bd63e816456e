using Attribution.Sources;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>A source as an annotator sees it; values are those of the report.</summary>
internal sealed record ExpectedSource
{
    public required string Id { get; init; }

    /// <summary>The fullest name or description in the article.</summary>
    public required string Name { get; init; }
    public required Naming Naming { get; init; }
    public required SourceKind Kind { get; init; }
    public required SourceClass Class { get; init; }

    /// <summary>Words that the article calls it by.</summary>
    public required IReadOnlyList<string> Mentions { get; init; }

    /// <summary>What the article says of the terms; null unless it is an unnamed person or group.</summary>
    public Anonymity? Anonymity { get; init; }
}

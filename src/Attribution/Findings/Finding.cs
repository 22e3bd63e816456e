using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>One thing that a standards editor would raise, about one source, claim or article, with all its places.</summary>
internal sealed record Finding
{
    public required FindingRule Rule { get; init; }
    public required Severity Severity { get; init; }

    /// <summary>What is the matter, with the words of the article in it.</summary>
    public required string Message { get; init; }

    /// <summary>Where it shows, in text order, UTF-16 offsets; empty where the article as a whole is meant.</summary>
    public required IReadOnlyList<TextSpan> Places { get; init; }

    /// <summary>Indices of the sources that it is about.</summary>
    public required IReadOnlyList<int> Sources { get; init; }

    /// <summary>Indices of the attributions that it is about.</summary>
    public required IReadOnlyList<int> Attributions { get; init; }

    /// <summary>The same for the same words, wherever they stand in the article.</summary>
    public required string Fingerprint { get; init; }
}

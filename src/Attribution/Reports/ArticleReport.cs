using System.Text.Json.Serialization;
using Attribution.Articles;

namespace Attribution.Reports;

/// <summary>The article that a report speaks of.</summary>
public sealed record ArticleReport
{
    /// <summary>Where it was read from, as the user named it.</summary>
    public string? Path { get; init; }

    /// <summary>The text that offsets refer to, where it is not the input itself; null for plain text.</summary>
    public string? Text { get; init; }

    /// <summary>Where the text stands in the input it was taken from, in order; null for plain text, or where it is not known.</summary>
    public IReadOnlyList<MapPoint>? Map { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as the article says.</summary>
    public string? Byline { get; init; }

    /// <summary>The publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Language of the rules that were used.</summary>
    public required string Language { get; init; }

    /// <summary>The parts of the text that were analysed.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextSpan> Body { get; init; } = [];

    [JsonInclude, JsonRequired, JsonPropertyName("body")]
    internal IReadOnlyList<BodySpan> BodyParts
    {
        get => BodySpan.From(Body);
        init => Body = BodySpan.SpansOf(value);
    }

    /// <summary>The passages of the body, apart from the headline, in which nobody is cited for anything; neighbouring sentences are one passage.</summary>
    [JsonIgnore]
    public IReadOnlyList<TextSpan> Unattributed { get; init; } = [];

    [JsonInclude, JsonPropertyName("unattributed")]
    internal IReadOnlyList<BodySpan> UnattributedParts
    {
        get => BodySpan.From(Unattributed);
        init => Unattributed = BodySpan.SpansOf(value);
    }

    /// <summary>Sentences of the body.</summary>
    public required int Sentences { get; init; }

    /// <summary>Words of the body.</summary>
    public required int Words { get; init; }
}

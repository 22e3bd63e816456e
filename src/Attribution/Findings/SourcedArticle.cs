using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings.Passages;
using Attribution.Rules.Matching;
using Attribution.Quantities;
using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>An article with all that the stages before found in it: what checks judge and the report states.</summary>
internal sealed record SourcedArticle
{
    public required Article Article { get; init; }

    /// <summary>The parts of the text that are the article, in text order.</summary>
    public required IReadOnlyList<TextSpan> Body { get; init; }

    public TextSpan? Title { get; init; }
    public TextSpan? Byline { get; init; }

    /// <summary>The publisher: what it says itself is not second-hand.</summary>
    public string? Outlet { get; init; }

    public required AttributionRelation[] Relations { get; init; }
    public required Source[] Sources { get; init; }

    /// <summary>The sources behind each relation, same index.</summary>
    public required SourceLink[] Links { get; init; }

    /// <summary>Channel and date of each relation, same index; or empty where they were not looked for.</summary>
    public AttributionContext[] Contexts { get; init; } = [];

    /// <summary>Words that do something, in text order.</summary>
    public Passage[] Passages { get; init; } = [];

    /// <summary>Whom the article means at each token that heads a mention, sources or not; or empty.</summary>
    public SourceEntity?[] Entities { get; init; } = [];

    /// <summary>The words with their lemmas and tags, where they are known.</summary>
    public MatchText? Tagged { get; init; }

    public SourceEntity? EntityAt(int token) => token < Entities.Length ? Entities[token] : null;
    /// <summary>The dates, numbers and amounts of the body, in text order.</summary>
    public IReadOnlyList<QuantityMention> Quantities { get; init; } = [];

    public AttributionContext ContextOf(int relation) => relation < Contexts.Length ? Contexts[relation] : AttributionContext.None;

    /// <summary>Whether an outlet is the publisher: by its name, or by words of it ("the Times" of The New York Times).</summary>
    public bool IsPublisher(string outlet)
    {
        var publisher = Outlet ?? Article.Info.Outlet;
        return publisher is not null && (HasWordsOf(publisher, outlet) || HasWordsOf(outlet, publisher));
    }

    /// <summary>Whether a name ends in another, as whole words.</summary>
    private static bool HasWordsOf(string name, string other) =>
        name.EndsWith(other, StringComparison.OrdinalIgnoreCase) && (name.Length == other.Length || !char.IsLetterOrDigit(name[^(other.Length + 1)]));

    public string? TitleText => Title is { IsEmpty: false } span ? Article.Text[span.Start..span.End] : Article.Info.Title;
}

namespace Attribution.Articles;

/// <summary>What is known of an article beside its text. Every part may be missing.</summary>
public sealed record ArticleInfo
{
    /// <summary>Where it was read from, as the user named it; goes into the report unchanged.</summary>
    public string? Path { get; init; }

    /// <summary>The headline, if known apart from the text; otherwise it is looked for in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher: "told Reuters" in a Reuters article is not second-hand.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, against which "Tuesday" is resolved.</summary>
    public DateOnly? PublishedOn { get; init; }
}

namespace Attribution.Readers.Html;

/// <summary>What a page says of its article outside the text. Every part may be missing.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }
    public string? Byline { get; init; }

    /// <summary>The byline that is left where no person is named, such as the outlet's own name.</summary>
    public string? HouseByline { get; init; }

    public string? Outlet { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public string? Url { get; init; }

    /// <summary>The page's own copy of the article, with or without markup; null where it has none.</summary>
    public string? Copy { get; init; }

    /// <summary>This, and from the other what is missing here.</summary>
    public PageMetadata Or(PageMetadata other) => new()
    {
        Title = Title ?? other.Title,
        Byline = Byline ?? other.Byline,
        Outlet = Outlet ?? other.Outlet,
        PublishedOn = PublishedOn ?? other.PublishedOn,
        Url = Url ?? other.Url,
        Copy = Copy ?? other.Copy,
    };
}

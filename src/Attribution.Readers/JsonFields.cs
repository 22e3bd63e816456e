namespace Attribution.Readers;

/// <summary>Which fields of a JSON object hold what. A dot leads into an inner object: <c>article.body</c>.</summary>
public sealed record JsonFields
{
    /// <summary>The article itself; the only field that must be there.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The headline.</summary>
    public string Title { get; init; } = "title";

    /// <summary>The day of publication, as ISO 8601, RFC 1123 or seconds since 1970.</summary>
    public string Date { get; init; } = "date";

    /// <summary>Where it was published.</summary>
    public string Url { get; init; } = "url";

    /// <summary>The archive's own name for it.</summary>
    public string Id { get; init; } = "id";

    /// <summary>Who wrote it.</summary>
    public string Byline { get; init; } = "byline";

    /// <summary>The publisher.</summary>
    public string Outlet { get; init; } = "outlet";
}

namespace Attribution.Sources;

/// <summary>Who is behind the attributions of an article.</summary>
/// <param name="Sources">In the order of their first mention.</param>
/// <param name="Links">The sources behind each attribution, same index.</param>
/// <param name="Entities">Whom the article means at each token that heads a mention, sources or not.</param>
internal readonly record struct ResolvedSources(Source[] Sources, SourceLink[] Links, SourceEntity?[] Entities)
{
    /// <summary>Whose article it is: as the caller or a dateline says, or as the text shows; null where nothing does.</summary>
    public string? Publisher { get; init; }

    public void Deconstruct(out Source[] sources, out SourceLink[] links) => (sources, links) = (Sources, Links);
}

using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>How a claim reached the reader: "in a statement", "on Twitter", "told Reuters".</summary>
/// <param name="Kind"><c>outlet</c>, <c>statement</c>, <c>post</c> and the like; the rules name it.</param>
/// <param name="Name">The outlet or platform, where it is named.</param>
/// <param name="Tokens">The words that say so.</param>
internal sealed record Channel(string Kind, string? Name, TokenRange Tokens)
{
    /// <summary>The kind of a channel that is a news organisation.</summary>
    public const string OutletKind = "outlet";

    /// <summary>The news organisation that it came through, if it did: "in an interview with the BBC" did, "on Twitter" did not.</summary>
    public string? Outlet { get; init; } = Kind == OutletKind ? Name : null;
}

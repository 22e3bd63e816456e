using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>A person, body or document behind one or more mentions in an article.</summary>
internal sealed class Source
{
    /// <summary>"S1", "S2", … in the order of the first mention.</summary>
    public required string Id { get; init; }
    /// <summary>The fullest name, or the fullest description, as the article has it.</summary>
    public required string Name { get; init; }
    public required Naming Naming { get; init; }
    public required SourceKind Kind { get; init; }
    public required SourceClass Class { get; init; }
    /// <summary>Role or apposition that the article gives: "director of Syria's National Security Bureau".</summary>
    public string? Description { get; init; }
    /// <summary>Whether all that is known of it is a pronoun, of which nobody can tell whom it means.</summary>
    public bool IsUnresolved { get; init; }
    /// <summary>Whether the article bounds how many it means, be it only by "several".</summary>
    public bool IsCounted { get; init; }
    /// <summary>Every mention that was resolved to it, in text order (token ranges).</summary>
    public required TokenRange[] Mentions { get; init; }
    /// <summary>Null unless <see cref="Naming"/> is anonymous.</summary>
    public Anonymity? Anonymity { get; init; }
}

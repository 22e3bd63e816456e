namespace Attribution.Sources;

/// <summary>On what terms a source is anonymous; a part is null where the article says nothing of it.</summary>
public sealed record Anonymity
{
    /// <summary>How many people, where the text says so.</summary>
    public int? Count { get; init; }
    /// <summary>"official", "aide", "diplomat", with its modifiers.</summary>
    public string? Role { get; init; }
    /// <summary>The body or country that the person belongs to: "Turkish", "White House".</summary>
    public string? Affiliation { get; init; }
    /// <summary>Whose side: "aligned with Damascus".</summary>
    public string? Side { get; init; }
    /// <summary>Whether part of the identity is given, such as a first name.</summary>
    public bool Partial { get; init; }
    /// <summary>How the source knows: "familiar with the matter".</summary>
    public string? Knowledge { get; init; }
    /// <summary>strong, medium or weak.</summary>
    public string? KnowledgeStrength { get; init; }
    /// <summary>"on condition of anonymity".</summary>
    public string? Mark { get; init; }
    /// <summary>Why the name is withheld.</summary>
    public string? Reason { get; init; }
    /// <summary>stock or specific.</summary>
    public string? ReasonKind { get; init; }
    /// <summary>Who or what confirmed it, or that nobody could.</summary>
    public string? Corroboration { get; init; }
}

namespace Attribution.Rules;

/// <summary>What all kinds of rules have in common: an id that newsrooms can rely on, and where they were read from.</summary>
internal interface INamedRule
{
    /// <summary>The id; it stays for ever.</summary>
    string Id { get; }

    /// <summary>Id of the rule whose place it takes, or null.</summary>
    string? Replaces { get; }

    /// <summary>Ids that it once had; settings by these names still hold.</summary>
    IReadOnlyList<string> Formerly { get; }

    string File { get; }

    int Line { get; }
}

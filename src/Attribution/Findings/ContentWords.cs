using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>Word lists that tell what a content does, or whom a source speaks for; read from <c>lexicons/</c>.</summary>
internal sealed record ContentWords
{
    public static readonly ContentWords None = new();

    /// <summary>Words that accuse somebody of a wrong.</summary>
    public WordSet Accusation { get; init; } = WordSet.Empty;

    /// <summary>Words that judge a person or body.</summary>
    public WordSet Evaluative { get; init; } = WordSet.Empty;

    /// <summary>Words for state, police, military and company roles.</summary>
    public WordSet Official { get; init; } = WordSet.Empty;

    /// <summary>Words that turn a claim into its opposite.</summary>
    public WordSet Negation { get; init; } = WordSet.Empty;

    /// <summary>Lemmas that carry no meaning of their own.</summary>
    public WordSet Light { get; init; } = WordSet.Empty;

    /// <summary>The lists that it is read from.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["accusation", "evaluative", "official", "finding-negation", "finding-light-word"];

    public static ContentWords Load(string rulesFolder) => new()
    {
        Accusation = Read(Path.Combine(rulesFolder, "lexicons", "accusation.txt")),
        Evaluative = Read(Path.Combine(rulesFolder, "lexicons", "evaluative.txt")),
        Official = Read(Path.Combine(rulesFolder, "lexicons", "official.txt")),
        Negation = Read(Path.Combine(rulesFolder, "lexicons", "finding-negation.txt")),
        Light = Read(Path.Combine(rulesFolder, "lexicons", "finding-light-word.txt")),
    };

    private static WordSet Read(string path) => File.Exists(path) ? WordList.Read(path) : WordSet.Empty;
}

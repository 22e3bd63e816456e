namespace Attribution.Articles;

/// <summary>The words of a language that decide where tokens and sentences end, as <see cref="WordHash"/> values. Immutable.</summary>
internal sealed class SegmentationWords
{
    /// <summary>Abbreviations in any case, full stop included: "etc.".</summary>
    public required WordSet Abbreviations { get; init; }

    /// <summary>Abbreviations only if capitalised: "Mass.", "Jan.".</summary>
    public required WordSet CapitalizedAbbreviations { get; init; }

    /// <summary>Abbreviations only before a figure: "No. 5".</summary>
    public required WordSet NumberAbbreviations { get; init; }

    /// <summary>Abbreviated titles, which stand before a name and so never end a sentence: "Sen.".</summary>
    public required WordSet Titles { get; init; }

    /// <summary>Beginnings of abbreviations up to an inner full stop: "ph." of "ph.d.".</summary>
    public required WordSet AbbreviationStarts { get; init; }

    /// <summary>Parts split off the end of a word: "'s", "n't".</summary>
    public required WordSet Clitics { get; init; }

    /// <summary>Words written as one that are two tokens, and the length of the first: "cannot" 3.</summary>
    public required IReadOnlyDictionary<uint, int> Contractions { get; init; }

    /// <summary>Words that begin with an apostrophe: "'em".</summary>
    public required WordSet ApostropheWords { get; init; }

    /// <summary>Words that begin a sentence when capitalised after an abbreviation: "The".</summary>
    public required WordSet Starters { get; init; }

    /// <summary>Verbs that may follow a quotation's own question mark: "“Why?” Smith asked".</summary>
    public required WordSet SpeechVerbs { get; init; }

    /// <summary>Last parts of host names: "com".</summary>
    public required WordSet Domains { get; init; }

    /// <summary>The lists that it is read from.</summary>
    public static IReadOnlyList<string> Lists { get; } =
    [
        "abbreviations", "abbreviations-capitalized", "abbreviations-before-numbers", "abbreviations-titles", "clitics", "contractions",
        "apostrophe-words", "sentence-starters", "speech-verbs-after-quotes", "top-level-domains",
    ];

    /// <summary>Reads the lists in <c>lexicons</c> of a language's folder, such as <c>rules/en</c>.</summary>
    public static SegmentationWords Read(string folder)
    {
        string List(string name) => Path.Combine(folder, "lexicons", name + ".txt");
        return new SegmentationWords
        {
            Abbreviations = WordList.Read(List("abbreviations")),
            CapitalizedAbbreviations = WordList.Read(List("abbreviations-capitalized")),
            NumberAbbreviations = WordList.Read(List("abbreviations-before-numbers")),
            Titles = WordList.Read(List("abbreviations-titles")),
            AbbreviationStarts = InnerStarts(WordList.Lines(List("abbreviations"))),
            Clitics = WordList.Read(List("clitics")),
            Contractions = WordList.Lines(List("contractions")).ToDictionary(
                line => WordHash.Of(line.Replace("|", "", StringComparison.Ordinal)),
                line => line.IndexOf('|', StringComparison.Ordinal)),
            ApostropheWords = WordList.Read(List("apostrophe-words")),
            Starters = WordList.Read(List("sentence-starters")),
            SpeechVerbs = WordList.Read(List("speech-verbs-after-quotes")),
            Domains = WordList.Read(List("top-level-domains")),
        };
    }

    private static WordSet InnerStarts(IEnumerable<string> entries)
    {
        var starts = new WordSetBuilder();
        foreach (var entry in entries)
            for (var dot = entry.IndexOf('.', StringComparison.Ordinal); dot >= 0 && dot < entry.Length - 1; dot = entry.IndexOf('.', dot + 1))
                starts.Add(WordHash.Of(entry.AsSpan(0, dot + 1)));
        return starts.Build();
    }
}

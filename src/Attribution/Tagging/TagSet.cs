namespace Attribution.Tagging;

/// <summary>The Penn Treebank tags (Marcus and others 1993) as CoreNLP writes them; a tag is an index into <see cref="Names"/>.</summary>
internal static class TagSet
{
    public static readonly string[] Names =
    [
        "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "PDT", "WDT", "WP", "WP$", "WRB", "EX",
        "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "TO", "IN", "RP", "CC", "CD",
        "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "POS", "UH", "FW", "LS", "SYM",
        ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "#",
    ];

    /// <summary>The index of a tag's name, or -1.</summary>
    public static int IndexOf(string name) => Array.IndexOf(Names, name);
}

namespace Attribution.Reports.Writers.Html;

/// <summary>The words and style classes for voices.</summary>
internal static class VoiceWords
{
    /// <summary>In the order in which a bar shows them: from what a reader can check to what nobody answers for.</summary>
    public static readonly Voice[] Order =
        [Voice.Named, Voice.Author, Voice.Spokesperson, Voice.Anonymous, Voice.Collective, Voice.NoSource, Voice.Unattributed];

    /// <summary>The class in the style sheet.</summary>
    public static string Style(Voice voice) => voice switch
    {
        Voice.Named => "named",
        Voice.Author => "author",
        Voice.Spokesperson => "spokesperson",
        Voice.Anonymous => "anonymous",
        Voice.Collective => "collective",
        Voice.NoSource => "sourceless",
        _ => "own",
    };

    /// <summary>What a legend calls it.</summary>
    public static string Name(Voice voice) => voice switch
    {
        Voice.Named => "Named sources",
        Voice.Author => "The outlet’s own witness",
        Voice.Spokesperson => "Unnamed spokespersons",
        Voice.Anonymous => "Anonymous sources",
        Voice.Collective => "Collectives",
        Voice.NoSource => "Nobody named (“it is believed”)",
        _ => "Unattributed",
    };

    /// <summary>What a source is called beside its name.</summary>
    public static string Adjective(Voice voice) => voice switch
    {
        Voice.Named => "named",
        Voice.Author => "own witness",
        Voice.Spokesperson => "unnamed spokesperson",
        Voice.Anonymous => "anonymous",
        Voice.Collective => "collective",
        _ => "no source",
    };

    public static Voice Of(SourceReport source) => IdentificationOf.Group(source) switch
    {
        Identification.Anonymous => Voice.Anonymous,
        Identification.Spokesperson => Voice.Spokesperson,
        Identification.Collective => Voice.Collective,
        Identification.Author => Voice.Author,
        _ => Voice.Named,
    };
}

namespace Attribution.Cli.Input;

/// <summary>One article to analyse: a file, or one line of a file.</summary>
internal sealed record ArticleItem(InputFile File)
{
    /// <summary>As messages name it: the file, with the line where it has many.</summary>
    public required string Path { get; init; }

    /// <summary>Where its report goes in an output folder, without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>The line that holds it; null for a whole file, or with <see cref="Error"/>.</summary>
    public byte[]? Line { get; init; }

    /// <summary>What tells whether it is still the same when a run is resumed; null where nothing can tell.</summary>
    public string? Stamp { get; init; }

    /// <summary>How many bytes of the input it takes, for the progress.</summary>
    public long Bytes { get; init; }

    /// <summary>Why there is nothing to analyse, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Whether the lines of its file end here because they cannot be read any further.</summary>
    public bool IsBroken { get; init; }
}

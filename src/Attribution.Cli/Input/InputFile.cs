namespace Attribution.Cli.Input;

/// <summary>A file that holds an article, or many as JSON Lines; or a path that led nowhere.</summary>
/// <param name="Path">As the user named it, or as it was found in a folder that the user named; "-" is standard input.</param>
/// <param name="Name">Where its report goes in an output folder: sub-folders and name, without the ending.</param>
internal sealed record InputFile(string Path, string Name)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Why the path led nowhere, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Whether each line is an article of its own.</summary>
    public bool HoldsLines { get; init; }

    /// <summary>The folder that it lies in, in full.</summary>
    public string Folder => IsStandardInput ? System.IO.Path.GetFullPath(".") : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? ".";
}

namespace Attribution.Cli.Input;

/// <summary>One article to read.</summary>
/// <param name="Path">As the user named it, or as it was found in a folder that the user named; "-" is standard input.</param>
/// <param name="Name">Where its report goes in an output folder: sub-folders and name, without the ending.</param>
internal sealed record InputFile(string Path, string Name)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;
}

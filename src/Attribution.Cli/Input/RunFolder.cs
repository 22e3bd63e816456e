namespace Attribution.Cli.Input;

/// <summary>The folder beside reports that holds what a run has to remember.</summary>
internal static class RunFolder
{
    public const string Name = ".attribution";
}

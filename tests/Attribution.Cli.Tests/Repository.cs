using System.Runtime.CompilerServices;

namespace Attribution.Cli.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string At(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}

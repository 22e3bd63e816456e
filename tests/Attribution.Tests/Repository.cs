using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>The files of the repository, for tests of what they say.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>C# files of a folder, those that a build made left out.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(Path.GetRelativePath(Root, file))).Order(StringComparer.Ordinal);

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "TestResults");

    private static string ThisFile([CallerFilePath] string file = "") => file;
}

namespace Attribution.Rules.Packing;

/// <summary>Files by their place in the language's folder, written alike on all systems.</summary>
internal static class PackPath
{
    public static string Within(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');

    public static string In(string folder, string place) => Path.Combine(folder, Path.DirectorySeparatorChar == '/' ? place : place.Replace('/', Path.DirectorySeparatorChar));
}

using System.IO.Enumeration;

namespace Attribution.Rules.Packing;

/// <summary>
/// What a folder of rules looks like from outside: names, sizes and times of change of all files that a pack holds. Cheap to take, and
/// different after any edit; copies of a folder may differ in times alone, and then contents decide.
/// </summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Looks">Names, sizes and times, hashed.</param>
internal sealed record FolderStamp(int Files, ulong Looks)
{
    private static readonly string[] Parts =
        ["cues", "mentions", "clauses", "attributions", "sources", "quantities", "passages", "bodies", "findings", "lexicons"];

    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static FolderStamp Of(string folder)
    {
        var (root, files, looks) = (FullPath(folder), 0, 0UL);
        Visit(root, (ref FileSystemEntry entry) =>
        {
            files++;
            // Added up, so that the order does not matter in which a file system names its files.
            looks += HashOf(root, ref entry, (ulong)entry.Length, (ulong)entry.LastWriteTimeUtc.UtcTicks);
        });
        return new FolderStamp(files, looks);
    }

    /// <summary>Names and contents of the files, hashed.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ulong Contents(string folder)
    {
        var (root, contents) = (FullPath(folder), 0UL);
        Visit(root, (ref FileSystemEntry entry) =>
        {
            var bytes = new ContentHash();
            bytes.Add(File.ReadAllBytes(entry.ToFullPath()));
            contents += HashOf(root, ref entry, (ulong)entry.Length, bytes.Value);
        });
        return contents;
    }

    private static void Visit(string root, RuleFiles.Visitor visit)
    {
        foreach (var part in Parts)
            if (Path.Combine(root, part) is var path && Directory.Exists(path))
            {
                using var files = new RuleFiles(path, visit);
                files.VisitAll();
            }
    }

    /// <summary>A folder has one stamp, whichever way it is named; entries tell their folder in full.</summary>
    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static ulong HashOf(string root, ref FileSystemEntry entry, ulong size, ulong content)
    {
        var hash = new ContentHash();
        foreach (var letter in entry.Directory[root.Length..])
            hash.Add(letter == Path.DirectorySeparatorChar ? '/' : letter);
        hash.Add(entry.FileName);
        hash.Add(size);
        hash.Add(content);
        return hash.Value;
    }
}

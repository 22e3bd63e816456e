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

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static FolderStamp Of(string folder)
    {
        var (files, looks) = (0, 0UL);
        Visit(folder, (ref FileSystemEntry entry) =>
        {
            files++;
            // Added up, so that the order does not matter in which a file system names its files.
            looks += HashOf(folder, ref entry, (ulong)entry.Length, (ulong)entry.LastWriteTimeUtc.UtcTicks);
        });
        return new FolderStamp(files, looks);
    }

    /// <summary>Names and contents of the files, hashed.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ulong Contents(string folder)
    {
        var contents = 0UL;
        Visit(folder, (ref FileSystemEntry entry) =>
        {
            var bytes = new ContentHash();
            bytes.Add(File.ReadAllBytes(entry.ToFullPath()));
            contents += HashOf(folder, ref entry, (ulong)entry.Length, bytes.Value);
        });
        return contents;
    }

    private delegate void Visitor(ref FileSystemEntry entry);

    private static void Visit(string folder, Visitor visit)
    {
        foreach (var part in Parts)
            if (Path.Combine(folder, part) is var path && Directory.Exists(path))
                foreach (var _ in new FileSystemEnumerable<string>(path, Visited, Everything) { ShouldIncludePredicate = IsRead })
                {
                }

        string Visited(ref FileSystemEntry entry)
        {
            visit(ref entry);
            return "";
        }
    }

    /// <summary>What readers look for; an editor's own files beside the rules are not theirs.</summary>
    private static bool IsRead(ref FileSystemEntry entry) =>
        !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".yaml" or ".txt";

    private static ulong HashOf(string folder, ref FileSystemEntry entry, ulong size, ulong content)
    {
        var hash = new ContentHash();
        hash.Add(entry.Directory[Math.Min(folder.Length, entry.Directory.Length)..]);
        hash.Add(entry.FileName);
        hash.Add(size);
        hash.Add(content);
        return hash.Value;
    }
}

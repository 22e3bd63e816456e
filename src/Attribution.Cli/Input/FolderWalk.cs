namespace Attribution.Cli.Input;

/// <summary>The articles below a folder in the order of their paths, holding the names of one folder and those above it at a time.</summary>
internal static class FolderWalk
{
    // Links are not followed into folders: one to a folder above would never end.
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>Paths relative to the folder, with slashes as the system has them.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> Articles(string folder, string below = "")
    {
        // A folder sorts as its name with a slash: thus its files come where their whole paths belong.
        foreach (var name in NamesIn(Path.Combine(folder, below)).Order(StringComparer.Ordinal))
            if (!Path.EndsInDirectorySeparator(name))
                yield return below + name;
            else
                foreach (var inner in Articles(folder, below + name))
                    yield return inner;
    }

    private static List<string> NamesIn(string folder)
    {
        var names = new List<string>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            if (IsFolder(entry))
                names.Add(entry.Name + Path.DirectorySeparatorChar);
            else if (!entry.Attributes.HasFlag(FileAttributes.Directory) && InputEndings.IsArticle(entry.Name))
                names.Add(entry.Name);
        return names;
    }

    private static bool IsFolder(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.Directory) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.Name != RunFolder.Name;
}

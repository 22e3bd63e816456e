using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Attribution.Cli.Input;

/// <summary>Turns the paths on the command line into inputs: files as they are, folders and globs in the order of their names.</summary>
internal sealed class InputFinder
{
    private const string Ending = ".txt";

    private readonly List<InputFile> inputs = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Paths that led nowhere, with the reason.</summary>
    public List<(string Path, string Error)> Failures { get; } = [];

    /// <summary>Whether more than one input was asked for, even where only one was found.</summary>
    public bool IsSeveral { get; private set; }

    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths)
    {
        IsSeveral = paths.Count > 1;
        foreach (var path in paths)
            try
            {
                Add(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Failures.Add((path, e.Message));
            }
        return inputs;
    }

    private void Add(string path)
    {
        if (path == InputFile.StandardInput)
            AddFile(path, "stdin");
        else if (File.Exists(path))
            AddFile(path, NameOf(Path.GetFileName(path)));
        else if (Directory.Exists(path))
            AddFolder(path);
        else if (path.AsSpan().IndexOfAny("*?") >= 0)
            AddGlob(path);
        else
            Failures.Add((path, "no such file or folder"));
    }

    private void AddFolder(string folder)
    {
        IsSeveral = true;
        var files = TextFilesIn(folder).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
            Failures.Add((folder, $"no articles (*{Ending}) in this folder"));
        foreach (var file in files)
            AddFile(file, NameOf(Path.GetRelativePath(folder, file)));
    }

    /// <summary>Folders are not entered through links: a link to a folder above would never end.</summary>
    private static FileSystemEnumerable<string> TextFilesIn(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(Ending, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private void AddGlob(string pattern)
    {
        IsSeveral = true;
        var (root, rest) = SplitGlob(pattern);
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest);
        var files = Directory.Exists(root.Length == 0 ? "." : root) ? matcher.GetResultsInFullPath(root.Length == 0 ? "." : root).ToArray() : [];
        if (files.Length == 0)
            Failures.Add((pattern, "no file matches"));
        var fullRoot = Path.GetFullPath(root.Length == 0 ? "." : root);
        foreach (var relative in files.Select(file => Path.GetRelativePath(fullRoot, file)).Order(StringComparer.Ordinal))
            AddFile(Path.Combine(root, relative), NameOf(relative));
    }

    /// <summary>The folders before the first wildcard, and the rest.</summary>
    private static (string Root, string Pattern) SplitGlob(string pattern)
    {
        var slash = pattern.LastIndexOfAny(['/', Path.DirectorySeparatorChar], pattern.AsSpan().IndexOfAny("*?"));
        return (pattern[..(slash + 1)], pattern[(slash + 1)..]);
    }

    /// <summary>A file that is named twice is analysed once.</summary>
    private void AddFile(string path, string name)
    {
        if (seen.Add(path == InputFile.StandardInput ? path : Path.GetFullPath(path)))
            inputs.Add(new InputFile(path, name));
    }

    private static string NameOf(string relative) =>
        relative.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && Path.GetFileName(relative).Length > Ending.Length ? relative[..^Ending.Length] : relative;
}

using Attribution.Readers;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Attribution.Cli.Input;

/// <summary>
/// Turns the paths on the command line into inputs: files as they are, folders and globs in the order of their names. Walks
/// anew each time it is asked, so that no list of a whole archive is held.
/// </summary>
internal sealed class InputFinder(IReadOnlyList<string> paths, string? filesFrom, InputFormat format)
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly PathList? list = filesFrom is null ? null : new PathList(filesFrom);

    /// <summary>Whether more than one report is asked for, even where only one input is found.</summary>
    public bool IsSeveral { get; } = filesFrom is not null || paths.Count > 1 || paths.Any(path => LeadsToSeveral(path, format));

    /// <summary>Every input once; paths that lead nowhere are inputs with an error.</summary>
    public IEnumerable<InputFile> Find()
    {
        var found = paths.SelectMany(path => Guarded(path, () => Expand(path))).Concat(list?.Read().SelectMany(Listed) ?? []);
        // One folder names no file twice; only with several paths is it necessary to remember them.
        return IsSeveral && (paths.Count > 1 || list is not null) ? found.DistinctBy(input => PathKey.Of(input.Path)) : found;
    }

    private static bool LeadsToSeveral(string path, InputFormat format) =>
        !File.Exists(path) && (Directory.Exists(path) || path.AsSpan().IndexOfAny(Wildcards) >= 0) || InputEndings.HoldsLines(path, format);

    private IEnumerable<InputFile> Listed(string path) =>
        Guarded(path, () => File.Exists(path) && !Path.IsPathRooted(path) && !path.Contains("..", StringComparison.Ordinal) ? [New(path, path)] : Expand(path));

    private IEnumerable<InputFile> Expand(string path) =>
        path == InputFile.StandardInput ? [new InputFile(path, "stdin") { HoldsLines = format == InputFormat.Jsonl }]
        : File.Exists(path) ? [New(path, Path.GetFileName(path))]
        : Directory.Exists(path) ? InFolder(path)
        : path.AsSpan().IndexOfAny(Wildcards) >= 0 ? InGlob(path)
        : [Failed(path, "no such file or folder")];

    private IEnumerable<InputFile> InFolder(string folder) =>
        FolderWalk.Articles(folder).Select(file => New(Path.Combine(folder, file), file)).DefaultIfEmpty(Failed(folder, $"no articles ({InputEndings.All}) in this folder"));

    private IEnumerable<InputFile> InGlob(string pattern)
    {
        var (root, rest) = SplitGlob(pattern);
        var folder = Path.GetFullPath(root.Length == 0 ? "." : root);
        var files = Directory.Exists(folder) ? new Matcher(StringComparison.Ordinal).AddInclude(rest).GetResultsInFullPath(folder) : [];
        return files.Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)
            .Select(file => New(Path.Combine(root, file), file)).DefaultIfEmpty(Failed(pattern, "no file matches"));
    }

    /// <summary>The folders before the first wildcard, and the rest.</summary>
    private static (string Root, string Pattern) SplitGlob(string pattern)
    {
        var slash = pattern.LastIndexOfAny(['/', Path.DirectorySeparatorChar], pattern.AsSpan().IndexOfAny(Wildcards));
        return (pattern[..(slash + 1)], pattern[(slash + 1)..]);
    }

    private InputFile New(string path, string name) => new(path, InputEndings.WithoutEnding(name)) { HoldsLines = InputEndings.HoldsLines(path, format) };

    private static InputFile Failed(string path, string error) => new(path, path) { Error = error };

    /// <summary>What a path leads to; where reading a folder fails half-way, the rest of it is one failed input.</summary>
    private static IEnumerable<InputFile> Guarded(string path, Func<IEnumerable<InputFile>> expand)
    {
        using var found = expand().GetEnumerator();
        while (true)
        {
            InputFile next;
            try
            {
                if (!found.MoveNext())
                    yield break;
                next = found.Current;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                next = Failed(path, e.Message);
            }
            yield return next;
            if (next.Error is not null)
                yield break;
        }
    }
}

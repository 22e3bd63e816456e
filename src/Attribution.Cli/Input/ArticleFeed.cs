using System.Globalization;
using Attribution.Cli.Commands;

namespace Attribution.Cli.Input;

/// <summary>The articles of all inputs, one after the other, as far as they belong to the part of the archive that is asked for.</summary>
internal sealed class ArticleFeed(InputFinder finder, AnalyzeOptions options)
{
    public IEnumerable<ArticleItem> Articles()
    {
        foreach (var file in finder.Find())
            if (file.Error is not null)
                yield return Whole(file);
            else if (file.HoldsLines)
                foreach (var line in Lines(file))
                    yield return line;
            else if (options.Shard.Contains(file.Name))
                yield return Whole(file);
    }

    private static ArticleItem Whole(InputFile file)
    {
        var (stamp, bytes) = FileStamp.Of(file);
        return new ArticleItem(file) { Path = file.Path, Name = file.Name, Error = file.Error, Stamp = stamp, Bytes = bytes };
    }

    private IEnumerable<ArticleItem> Lines(InputFile file)
    {
        var (stream, error) = Open(file);
        if (stream is null)
        {
            yield return Whole(file) with { Error = error };
            yield break;
        }
        using var opened = stream;
        var reader = new LineReader(stream, options.Limits.Bytes);
        for (var number = 1L; ; number++)
        {
            var item = Next(file, reader, number);
            if (item is null)
                yield break;
            if (item.IsBroken || !IsBlank(item) && options.Shard.Contains($"{file.Name}:{number}"))
                yield return item;
            if (item.IsBroken)
                yield break;
        }
    }

    private static bool IsBlank(ArticleItem item) => item.Error is null && item.Line.AsSpan().Trim(" \t\r"u8).IsEmpty;

    /// <summary>The next line; null at the end.</summary>
    private ArticleItem? Next(InputFile file, LineReader reader, long number)
    {
        var line = number.ToString(CultureInfo.InvariantCulture);
        var item = new ArticleItem(file) { Path = $"{file.Path}:{line}", Name = Path.Combine(FolderOf(file), line) };
        try
        {
            if (!reader.TryRead(out var bytes, out var length))
                return null;
            return bytes is null
                ? item with { Bytes = length, Error = options.Limits.TooLarge }
                : item with { Bytes = length, Line = bytes, Stamp = PathKey.OfBytes(bytes).ToString("x32", CultureInfo.InvariantCulture) };
        }
        catch (IOException e)
        {
            return item with { Error = InputException.Describe(e), IsBroken = true };
        }
    }

    /// <summary>The reports of a file's lines lie in a folder that is called like the file.</summary>
    private static string FolderOf(InputFile file) =>
        file.IsStandardInput ? file.Name : Path.Combine(Path.GetDirectoryName(file.Name) ?? "", Path.GetFileName(file.Path));

    private static (Stream? Stream, string? Error) Open(InputFile file)
    {
        try
        {
            return (file.IsStandardInput ? Console.OpenStandardInput() : File.OpenRead(file.Path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, InputException.Describe(e));
        }
    }
}

using Attribution.Articles;
using Attribution.Cli.Commands;

namespace Attribution.Cli.Input;

/// <summary>Reads articles.</summary>
internal static class InputReader
{
    /// <exception cref="InputException">It cannot be read, is over a limit, or is no text.</exception>
    public static ArticleInput Read(ArticleItem item, AnalysisLimits limits, Action<string> warn)
    {
        if (item.Error is not null)
            throw new InputException(item.Error);
        var article = item.Line is { } line ? JsonLine.Read(line, item.Path, limits.Depth)
            : new ArticleInput(TextDecoder.Decode(ReadBytes(item, limits), warn), new ArticleInfo { Path = item.Path });
        if (string.IsNullOrWhiteSpace(article.Text))
            warn("the file is empty");
        return article;
    }

    /// <summary>The text of a file, or of standard input.</summary>
    /// <exception cref="InputException">It cannot be read, or is no text.</exception>
    public static string ReadText(InputFile file, Action<string> warn) =>
        Read(new ArticleItem(file) { Path = file.Path, Name = file.Name, Stamp = FileStamp.Of(file).Stamp }, AnalysisLimits.Default, warn).Text;

    private static byte[] ReadBytes(ArticleItem item, AnalysisLimits limits)
    {
        try
        {
            using var stream = item.File.IsStandardInput ? Console.OpenStandardInput() : File.OpenRead(item.File.Path);
            var bytes = ReadUpTo(stream, limits);
            if (FileStamp.Of(item.File).Stamp != item.Stamp)
                throw new InputException("changed while it was being read");
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(InputException.Describe(e));
        }
    }

    /// <summary>No more than the limit is held, whatever a pipe delivers.</summary>
    private static byte[] ReadUpTo(Stream stream, AnalysisLimits limits)
    {
        if (stream.CanSeek && stream.Length > limits.Bytes)
            throw new InputException(limits.TooLarge);
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limits.Bytes)
                throw new InputException(limits.TooLarge);
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}

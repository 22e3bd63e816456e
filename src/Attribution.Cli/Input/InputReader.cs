using Attribution.Cli.Commands;
using Attribution.Readers;

namespace Attribution.Cli.Input;

/// <summary>Reads articles, and takes them out of what they come in. Thread-safe.</summary>
internal sealed class InputReader(AnalysisLimits limits, InputFormat format, JsonFields fields)
{
    private readonly ArticleReader reader = ArticleReader.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    private readonly ReaderOptions options = new()
    {
        Format = format,
        Fields = fields,
        Limits = new ReaderLimits { MaxBytes = (int)Math.Min(limits.Bytes, int.MaxValue), MaxDepth = limits.Depth },
    };

    /// <exception cref="InputException">It cannot be read, is over a limit, or is no article.</exception>
    public ReadArticle Read(ArticleItem item, Action<string> warn)
    {
        if (item.Error is not null)
            throw new InputException(item.Error);
        try
        {
            var article = reader.Read(item.Line ?? ReadBytes(item), item.File.IsStandardInput ? "" : item.File.Path, item.Line is null ? options : options with { Format = InputFormat.Jsonl });
            foreach (var warning in article.Warnings)
                warn(warning);
            if (string.IsNullOrWhiteSpace(article.Text))
                warn("the file is empty");
            return article;
        }
        catch (ReaderException e)
        {
            throw new InputException(e.Message);
        }
    }

    /// <summary>The text of a file, or of standard input.</summary>
    /// <exception cref="InputException">It cannot be read, or is no article.</exception>
    public static string ReadText(InputFile file, Action<string> warn) =>
        new InputReader(AnalysisLimits.Default, InputFormat.Auto, new JsonFields()).Read(new ArticleItem(file) { Path = file.Path, Name = file.Name, Stamp = FileStamp.Of(file).Stamp }, warn).Text;

    private byte[] ReadBytes(ArticleItem item)
    {
        try
        {
            using var stream = item.File.IsStandardInput ? Console.OpenStandardInput() : File.OpenRead(item.File.Path);
            var bytes = ReadUpTo(stream);
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
    private byte[] ReadUpTo(Stream stream)
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

using Attribution.Cli.Commands;
using Attribution.Readers;

namespace Attribution.Cli.Input;

/// <summary>Reads articles, and takes them out of what they come in. Thread-safe.</summary>
internal sealed class InputReader(AnalysisLimits limits, InputFormat format, ReaderOptions fields)
{
    private readonly ArticleReader reader = ArticleReader.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    private readonly ReaderOptions options = Options(limits, format, fields), lines = Options(limits, InputFormat.Jsonl, fields);

    private static ReaderOptions Options(AnalysisLimits limits, InputFormat format, ReaderOptions fields) => fields with
    {
        Format = format,
        MaxBytes = (int)Math.Min(limits.Bytes, int.MaxValue),
        MaxDepth = limits.Depth,
    };

    /// <summary>What a file holds. Not within the time for an article: a pipe may take as long as it likes.</summary>
    /// <exception cref="InputException">It cannot be read, or is over the limit of size.</exception>
    public byte[] Bytes(ArticleItem item) => item.Error is not null ? throw new InputException(item.Error) : item.Line ?? ReadBytes(item);

    /// <exception cref="InputException">It is no article, or over a limit.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the run ends.</exception>
    public ReadArticle Read(ArticleItem item, byte[] bytes, Action<string> warn, CancellationToken limited)
    {
        try
        {
            var article = item.Line is not null ? reader.Read(bytes, "", lines, limited) : TakeOut(item, bytes, limited);
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

    /// <summary>Parsers of others cannot be interrupted: one that takes too long is left to itself.</summary>
    private ReadArticle TakeOut(ArticleItem item, byte[] bytes, CancellationToken limited)
    {
        var name = item.File.IsStandardInput ? "" : item.File.Path;
        return Task.Run(() => reader.Read(bytes, name, options, limited), limited).WaitAsync(limited).GetAwaiter().GetResult();
    }

    /// <summary>The text of a file, or of standard input.</summary>
    /// <exception cref="InputException">It cannot be read, or is no article.</exception>
    public static string ReadText(InputFile file, Action<string> warn)
    {
        var reader = new InputReader(AnalysisLimits.Default, InputFormat.Auto, new ReaderOptions());
        var item = new ArticleItem(file) { Path = file.Path, Name = file.Name, Stamp = FileStamp.Of(file).Stamp };
        return reader.Read(item, reader.Bytes(item), warn, CancellationToken.None).Text;
    }

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

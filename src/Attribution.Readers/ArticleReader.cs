using Attribution.Readers.Html;
using Attribution.Readers.Json;
using Attribution.Readers.Markdown;
using Attribution.Readers.Texts;
using Attribution.Readers.Word;

namespace Attribution.Readers;

/// <summary>Takes articles out of what they come in. Immutable and thread-safe: build one and share it.</summary>
public sealed class ArticleReader
{
    private readonly Lazy<PageReader> pages;

    private ArticleReader(string rulesFolder) => pages = new(() => new PageReader(PageRules.Load(rulesFolder)));

    /// <summary>A reader that knows web pages by the rules of a folder (<c>rules/en</c>); they are read when the first page comes.</summary>
    public static ArticleReader Load(string rulesFolder) => new(rulesFolder);

    /// <summary>Reads one article.</summary>
    /// <param name="bytes">The whole input; for JSON Lines, one line.</param>
    /// <param name="name">The input's file name or path, from which its form is guessed; may be empty.</param>
    /// <param name="options">How to read it, if not by default.</param>
    /// <param name="cancellation">Gives up a page that takes long; the other forms take no time worth speaking of.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="ReaderException">The input is no article in this form, or goes over a limit.</exception>
    /// <exception cref="RuleFileException">The rules for web pages hold mistakes.</exception>
    public ReadArticle Read(ReadOnlySpan<byte> bytes, string name, ReaderOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= new ReaderOptions();
        if (bytes.Length > options.MaxBytes)
            throw new ReaderException($"{bytes.Length:N0} bytes are more than the {options.MaxBytes:N0} allowed (limit MaxBytes)");
        var format = options.Format == InputFormat.Auto ? FormatDetector.Detect(bytes, name, options) : options.Format;
        return AcceptComments.Applied(format switch
        {
            InputFormat.Html => pages.Value.Read(bytes, options, cancellation),
            InputFormat.Markdown => MarkdownReader.Read(bytes, options),
            InputFormat.Docx => WordReader.Read(bytes, options),
            InputFormat.Json or InputFormat.Jsonl => JsonArticleReader.Read(bytes, format, options),
            _ => PlainTextReader.Read(bytes),
        });
    }
}

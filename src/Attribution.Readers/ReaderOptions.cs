namespace Attribution.Readers;

/// <summary>
/// How to read an input: its form, what it may ask of the host before it is refused, and which fields of a JSON object hold what. Every
/// limit gives an error that names it. In the name of a field a dot leads into an inner object: <c>article.body</c>.
/// </summary>
public sealed record ReaderOptions
{
    /// <summary>The form of the input.</summary>
    public InputFormat Format { get; init; }

    /// <summary>Bytes of an input.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Elements within elements: of a page, a document, JSON or Markdown.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Elements of a page or document, those that unclosed tags make included.</summary>
    public int MaxElements { get; init; } = 300_000;

    /// <summary>Bytes that a compressed document may unpack to.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The field of the article itself; the only one that must be there.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>The field of the headline.</summary>
    public string TitleField { get; init; } = "title";

    /// <summary>The field of the day of publication, as ISO 8601, RFC 1123 or seconds since 1970.</summary>
    public string DateField { get; init; } = "date";

    /// <summary>The field that says where it was published.</summary>
    public string UrlField { get; init; } = "url";

    /// <summary>The field of the archive's own name for it.</summary>
    public string IdField { get; init; } = "id";

    /// <summary>The field that says who wrote it.</summary>
    public string BylineField { get; init; } = "byline";

    /// <summary>The field of the publisher.</summary>
    public string OutletField { get; init; } = "outlet";
}

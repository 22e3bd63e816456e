namespace Attribution.Readers;

/// <summary>What an input may ask of the host before it is refused. Every limit gives an error that names it.</summary>
public sealed record ReaderLimits
{
    /// <summary>Bytes of an input.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Elements within elements: of a page, a document, JSON or Markdown.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Elements of a page or document, those that unclosed tags make included.</summary>
    public int MaxElements { get; init; } = 1_000_000;

    /// <summary>Bytes that a compressed document may unpack to.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;
}

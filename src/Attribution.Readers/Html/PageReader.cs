namespace Attribution.Readers.Html;

internal sealed class PageReader(PageRules rules)
{
    public ReadArticle Read(ReadOnlySpan<byte> bytes, ReaderLimits limits) =>
        throw new ReaderException($"web pages are not read yet; save the article as text ({rules.Folder}, {bytes.Length} of {limits.MaxBytes} bytes)");
}

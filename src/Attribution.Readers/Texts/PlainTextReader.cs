namespace Attribution.Readers.Texts;

/// <summary>Plain text: decoded, and nothing else.</summary>
internal static class PlainTextReader
{
    public static ReadArticle Read(ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        return new ReadArticle { Text = decoded.Text, Input = decoded.Text, Format = InputFormat.Text, Warnings = decoded.Warnings };
    }
}

namespace Attribution.Readers.Texts;

/// <summary>Refuses what is no text, and says what it is where its first bytes tell.</summary>
internal static class BinaryContent
{
    private const int Sample = 1 << 16, ControlsPerThousand = 20;

    private static readonly (byte[] Start, string What)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), "a PDF; save its text as .txt, .docx or .html"),
        ("{\\rtf"u8.ToArray(), "rich text (RTF); save it as .docx or .txt"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document (.doc); save it as .docx"),
        ("PK\u0003\u0004"u8.ToArray(), "a zip archive or Office document, not text"),
        ([0x1F, 0x8B], "compressed with gzip; unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd; unpack it first"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG), not text"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG), not text"),
        ("GIF8"u8.ToArray(), "a picture (GIF), not text"),
    ];

    /// <exception cref="ReaderException">The bytes are of a known kind that is no text.</exception>
    public static void Refuse(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what) in Kinds)
            if (bytes.StartsWith(start))
                throw new ReaderException(what);
    }

    /// <exception cref="ReaderException">More than a few characters are for the control of machines.</exception>
    public static void RefuseControls(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var controls = 0;
        foreach (var character in sample)
            controls += character is > '\0' and < '\t' or > '\r' and < '\u001B' or > '\u001B' and < ' ' ? 1 : 0;
        if (controls * 1000 > Math.Max(sample.Length, 100) * ControlsPerThousand)
            throw Error($"it holds {controls:N0} control characters");
    }

    /// <exception cref="ReaderException">There is a zero among the bytes.</exception>
    public static void RefuseZeros(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            throw Error($"it holds NUL bytes, the first at {zero}");
    }

    public static ReaderException Error(string why) => new($"a binary file, not text ({why})");
}

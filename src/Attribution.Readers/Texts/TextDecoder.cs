using System.Text;

namespace Attribution.Readers.Texts;

/// <summary>
/// Turns bytes into text. What the bytes are goes before what a page says of them: a mark of byte order, then valid UTF-8,
/// then UTF-16 by the places of its zeros, then what is declared, then Windows-1252, of which Latin-1 is a part.
/// A mark of byte order stays in the text as one character, so that offsets count what the file holds.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="bytes">The whole input.</param>
    /// <param name="declared">The name of the encoding that the input claims, or null.</param>
    /// <exception cref="ReaderException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        BinaryContent.Refuse(bytes);
        if (ByMark(bytes) is { } marked)
            return Checked(marked.GetString(bytes), []);
        if (ByZeros(bytes) is { } wide)
            return Checked(wide.GetString(bytes), [$"read as {wide.WebName} without a mark of byte order"]);
        BinaryContent.RefuseZeros(bytes);
        return Checked(Narrow(bytes, declared, out var warnings), warnings);
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        _ => null,
    };

    /// <summary>Text of Western languages in UTF-16 has a zero in nearly every pair, always in the same place.</summary>
    private static Encoding? ByZeros(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0, pairs = Math.Min(bytes.Length, 1 << 16) / 2;
        for (var i = 0; i < pairs; i++)
        {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (even == 0 && odd * 10 > pairs * 7)
            return Encoding.Unicode;
        return odd == 0 && even * 10 > pairs * 7 ? Encoding.BigEndianUnicode : null;
    }

    private static string Narrow(ReadOnlySpan<byte> bytes, string? declared, out IReadOnlyList<string> warnings)
    {
        warnings = [];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            if (declared is not null && Named(declared) is { } encoding)
                return encoding.GetString(bytes);
            if (Utf8Damage.IsSlight(bytes))
            {
                warnings = ["broken UTF-8; what cannot be read was replaced"];
                return Encoding.UTF8.GetString(bytes);
            }
            warnings = ["not UTF-8; read as Windows-1252"];
            return Windows1252.GetString(bytes);
        }
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of a name, as browsers take it: Latin-1 and ASCII mean Windows-1252. Null for UTF-8, which the bytes are not, and for unknown names.</summary>
    private static Encoding? Named(string name)
    {
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage is 28591 or 20127 ? Windows1252 : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static DecodedText Checked(string text, IReadOnlyList<string> warnings)
    {
        var zero = text.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0)
            throw BinaryContent.Error($"it holds a NUL character at {zero}");
        BinaryContent.RefuseControls(text);
        return new DecodedText(text, warnings);
    }
}

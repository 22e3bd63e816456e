using System.Text;

namespace Attribution.Cli.Input;

/// <summary>
/// Turns bytes into text: UTF-8, UTF-16 with a byte order mark, otherwise Windows-1252. A byte order mark stays in the
/// text as one character, so that offsets count what the file holds.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputException">The bytes are no text.</exception>
    public static string Decode(byte[] bytes, Action<string> warn)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => DecodeBytes(bytes, warn),
        };
        return text.Contains('\0') ? throw new InputException("a binary file, not text (it holds NUL characters)") : text;
    }

    private static string DecodeBytes(byte[] bytes, Action<string> warn)
    {
        if (bytes.AsSpan().Contains((byte)0))
            throw new InputException("a binary file, not text (it holds NUL bytes)");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            warn("not UTF-8; read as Windows-1252");
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}

using Attribution.Readers.Json;
using System.Text;

namespace Attribution.Readers.Texts;

/// <summary>Finds out the form of an input from its name, and where that says nothing, from its first bytes.</summary>
internal static class FormatDetector
{
    private const int Sample = 4096;

    private static readonly string[] PageStarts = ["<!doctype html", "<html", "<head", "<body"];

    public static InputFormat Detect(ReadOnlySpan<byte> bytes, string name, ReaderOptions options) =>
        ByName(name) is var named and not InputFormat.Auto ? named : ByContent(bytes, options);

    private static InputFormat ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" or ".shtml" => InputFormat.Html,
        ".md" or ".markdown" => InputFormat.Markdown,
        ".docx" or ".docm" => InputFormat.Docx,
        ".json" => InputFormat.Json,
        ".jsonl" or ".ndjson" => InputFormat.Jsonl,
        _ => InputFormat.Auto,
    };

    private static InputFormat ByContent(ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) && bytes.IndexOf("word/"u8) >= 0)
            return InputFormat.Docx;
        var start = Start(bytes);
        if (IsPage(start))
            return InputFormat.Html;
        return start.StartsWith('{') && JsonArticleReader.HasText(bytes, options) ? InputFormat.Json : InputFormat.Text;
    }

    private static string Start(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var text = sample is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(sample)
            : sample is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(sample)
            : Encoding.UTF8.GetString(sample);
        return text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    /// <summary>Comments and an XML declaration may stand before the page.</summary>
    private static bool IsPage(string start)
    {
        while (start.StartsWith("<!--", StringComparison.Ordinal) || start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var close = start.StartsWith("<?", StringComparison.Ordinal) ? "?>" : "-->";
            var end = start.IndexOf(close, StringComparison.Ordinal);
            if (end < 0)
                return false;
            start = start[(end + close.Length)..].TrimStart();
        }
        return PageStarts.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }
}

using System.Buffers;
using System.Text;

namespace Attribution.Readers.Html;

/// <summary>Finds the encoding that a page says it has: <c>charset=</c> in a meta element, or <c>encoding=</c> in an XML declaration.</summary>
internal static class EncodingDeclaration
{
    private const int Sample = 8192;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"';/>\t\r\n");

    /// <summary>The name, or null; whether the bytes keep to it is another question.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        return head.StartsWith("<?xml", StringComparison.Ordinal) && After(head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))], "encoding=") is { } encoding
            ? encoding
            : InMeta(head);
    }

    private static string? InMeta(string head)
    {
        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = head.IndexOf('>', at);
            if (After(end < 0 ? head[at..] : head[at..end], "charset=") is { } name)
                return name;
        }
        return null;
    }

    private static string? After(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + key.Length).TrimStart(" \"'");
        var end = rest.IndexOfAny(NameEnds);
        var name = (end < 0 ? rest : rest[..end]).ToString();
        return name.Length > 0 ? name : null;
    }
}

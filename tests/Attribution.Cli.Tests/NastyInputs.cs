using System.IO.Compression;
using System.Text;

namespace Attribution.Cli.Tests;

/// <summary>Makes files as bad as those that reach a newsroom's archive, the same ones each time.</summary>
internal static class NastyInputs
{
    private const string Quote = "“The bridge will close,” said Mayor Helen Osei on Monday. Two officials, who asked not to be named, denied it.\n\n";
    private static readonly string Text = "Bridge to close\n\n" + string.Concat(Enumerable.Repeat(Quote, 6));
    private static readonly string Page = $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Bridge</title></head><body><article><h1>Bridge</h1>{string.Concat(Enumerable.Repeat($"<p>{Quote}</p>", 6))}</article></body></html>";
    private static readonly string Notes = "# Bridge\n\n> " + Quote + "- " + Quote + "**" + Quote + "**";
    private static readonly string Record = "{\"text\":\"" + Text.ReplaceLineEndings("\\n") + "\",\"date\":\"2024-03-05\"}";

    private static readonly string[] Encodings = ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE", "windows-1252", "iso-8859-1", "windows-1251", "shift_jis", "gb18030", "koi8-r", "ibm037"];

    private static readonly string[] Odd =
    [
        "\0", "\u0001\u0002\u0007", "\u001b[31m", "\u0085\u2028\u2029", "\u202e\u200f", "\ufeff", "\ufffe", "\uffff", "\U000E0001", "👩‍👩‍👧‍👦", "a\u0301\u0327\u0323", "“", "”\"'’", "((((((((", "—–-",
        "\r", "\r\r\n", "\t\v\f", "<", "]]>", "&#0;&#x110000;&bogus;", "<!--", "<![CDATA[", "%00%n%s", "{{{", "\\u0000\\ud800", "```", "|||\n---", "'; --", "../../x",
    ];

    /// <summary>Names and bytes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        CodePagesEncodingProvider.Instance.GetEncoding(1252);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var files = new[] { ("txt", Bytes(Text)), ("html", Bytes(Page)), ("md", Bytes(Notes)), ("json", Bytes(Record)), ("docx", Document(Text)) };
        var all = files.SelectMany(file => Damaged(file.Item2).Select(bytes => (file.Item1, bytes)))
            .Concat(Encoded()).Concat(Strange()).Concat(Bombs());
        return all.Select((file, number) => ($"{number:000}.{file.Item1}", file.Item2));
    }

    private static IEnumerable<byte[]> Damaged(byte[] sound)
    {
        var random = new Random(sound.Length);
        foreach (var share in (double[])[0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
            yield return sound[..(int)(sound.Length * share)];
        for (var i = 0; i < 12; i++)
        {
            var bytes = (byte[])sound.Clone();
            for (var hit = 0; hit <= i * 3; hit++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            yield return bytes;
        }
        for (var i = 0; i < 6; i++)
        {
            var (from, to) = (random.Next(sound.Length), random.Next(sound.Length));
            yield return [.. sound[Math.Min(from, to)..], .. sound[..Math.Max(from, to)]];
        }
        yield return [.. sound, .. new byte[300]];
        yield return [.. sound.Reverse()];
    }

    private static IEnumerable<(string, byte[])> Encoded()
    {
        foreach (var encoding in Encodings.Select(Encoding.GetEncoding))
        {
            yield return ("txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
            yield return ("txt", encoding.GetBytes(Text));
            yield return ("html", encoding.GetBytes(Page.Replace("utf-8", encoding.WebName, StringComparison.Ordinal)));
            yield return ("html", encoding.GetBytes(Page.Replace("utf-8", "no-such-charset", StringComparison.Ordinal)));
        }
    }

    private static IEnumerable<(string, byte[])> Strange()
    {
        foreach (var odd in Odd)
        {
            yield return ("txt", Bytes(Text.Replace(" ", " " + odd, StringComparison.Ordinal)));
            yield return ("html", Bytes(Page.Replace("<p>", "<p>" + odd, StringComparison.Ordinal)));
            yield return ("json", Bytes(Record.Replace("bridge", odd, StringComparison.Ordinal)));
            yield return ("md", Bytes(odd + Notes));
        }
        foreach (var ending in (string[])["txt", "html", "md", "json", "docx"])
        {
            yield return (ending, []);
            yield return (ending, Bytes(" \r\n\t\r\n"));
            yield return (ending, [0xEF, 0xBB, 0xBF]);
            yield return (ending, [0xFF, 0xFE, 0x00]);
            yield return (ending, [0xC3, 0x28, 0xA0, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]);
        }
    }

    private static IEnumerable<(string, byte[])> Bombs()
    {
        yield return ("txt", Bytes(new string('a', 3_000_000)));
        yield return ("txt", Bytes(Repeat("said ", 200_000)));
        yield return ("txt", Bytes(Repeat("“", 200_000)));
        yield return ("txt", Bytes(Repeat("\"No\", he said. ", 20_000)));
        yield return ("txt", Bytes(Repeat("\n", 1_000_000)));
        yield return ("txt", Bytes(Repeat("e\u0301", 300_000)));
        yield return ("txt", Bytes(Repeat("he said she said that ", 20_000)));
        yield return ("txt", Bytes(Repeat("A. ", 200_000)));
        yield return ("html", Bytes(Repeat("<div>", 100_000)));
        yield return ("html", Bytes(Repeat("<b><i><a href=x>", 30_000) + Quote));
        yield return ("html", Bytes("<!DOCTYPE html><p " + Repeat("a=b ", 100_000) + ">" + Quote));
        yield return ("html", Bytes("<!DOCTYPE html>" + Repeat("<p>&amp;&lt;&quot;</p>", 50_000)));
        yield return ("html", Bytes("<!DOCTYPE html><table>" + Repeat("<tr><td>", 50_000)));
        yield return ("html", Bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><html><body><p>&b;</p></body></html>"));
        yield return ("md", Bytes(Repeat(">", 50_000) + " a"));
        yield return ("md", Bytes(Repeat("[", 50_000)));
        yield return ("md", Bytes(Repeat("*a **b ", 30_000)));
        yield return ("json", Bytes(Repeat("[", 200_000)));
        yield return ("json", Bytes("{\"a\":" + Repeat("{\"a\":", 100_000)));
        yield return ("json", Bytes("{\"text\":\"" + new string('x', 2_000_000) + "\"}"));
        yield return ("docx", Document(new string(' ', 30_000_000)));
        yield return ("docx", Document(Repeat("</w:p><w:p>", 10)));
    }

    private static byte[] Document(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>");
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(content);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Bytes(string text) => new UTF8Encoding(false).GetBytes(text);
}

using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Readers.Tests;

/// <summary>Inputs that nobody would send on purpose, and some that only an enemy would: each is read or refused in one line, in time.</summary>
[TestFixture]
internal sealed class NastyInputTests
{
    private static readonly string[] Pieces =
    [
        "<div", "<div>", "</div>", "<p>", "</p>", "<p class=\"comment", "<b>", "</b><i>", "<table><tr><td>", "</table>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<br>", "<br/><br/>", "<svg><title>", "<math><mi>", "<template>",
        "<select><option>", "<textarea>", "<plaintext>", "<frameset>", "<noscript>", "<iframe src=x>", "<a href='", "<form><form>", "<h1>Bridge closed today", "<article itemprop=articleBody>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"", "\"}",
        "&", "&amp", "&#0;", "&#xD800;", "&#99999999;", "&nbsp;", "<", ">", "\"", "'", "=", "\r", "\n", "\r\n", "\t", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u00AD", "\u202E", "é", "😀", "\uD83D", "a", "The council voted on Monday to close the old bridge over the river for good. ",
        "{\"text\":", "{\"text\": \"", "[", "]", "{", "}", ",", ":", "\\u", "\\ud800", "\\", "# ", "> ", "* ", "```", "|a|b|\n|-|-|\n", "[x](", "![", "---\n", "title: ", "<w:p>", "PK\u0003\u0004", "%PDF", "word/document.xml", "\u0001", "\u001B[31m",
    ];

    private static readonly string[] Names = ["a.html", "a.md", "a.docx", "a.json", "a.jsonl", "a.txt", "", "a.HTM", "-"];

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1, Encoding.UTF32];

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static Gen<byte[]> Markup =>
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces))
        from times in Gen.Choose(1, 30)
        from encoding in Gen.Elements(Encodings)
        select encoding.GetBytes(string.Concat(Enumerable.Repeat(string.Concat(pieces), times)));

    private static Gen<byte[]> Noise => Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>());

    private static Gen<byte[]> Damaged =>
        from page in Gen.Elements(Samples)
        from cut in Gen.Choose(0, page.Length)
        from place in Gen.Choose(0, page.Length)
        from bytes in Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>(), 5)
        select (byte[])[.. page.AsSpan(0, Math.Min(place, cut)), .. bytes, .. page.AsSpan(Math.Min(place, cut), cut - Math.Min(place, cut))];

    private static readonly byte[][] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.html").Order(StringComparer.Ordinal).Take(4).Select(File.ReadAllBytes), WordTests.Sample(), Encoding.UTF8.GetBytes("{\"text\": \"The mayor said so.\", \"title\": [1, 2], \"date\": {}}")];

    [Test]
    public void EverythingIsReadOrRefusedInTime()
    {
        var inputs = from bytes in Gen.OneOf(Markup, Markup, Noise, Damaged)
                     from name in Gen.Elements(Names)
                     select (Bytes: bytes, Name: name);
        var property = Prop.ForAll(Arb.From(inputs), input => IsReadOrRefused(input.Bytes, input.Name));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(60), property);
    }

    private static bool IsReadOrRefused(byte[] bytes, string name)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var article = Reading.Read(bytes, name);
            return watch.Elapsed < Longest && !article.Text.Contains('\0', StringComparison.Ordinal) && IsInOrder(article);
        }
        catch (ReaderException e)
        {
            return watch.Elapsed < Longest && e.Message.Length is > 0 and < 400 && !e.Message.Contains('\n', StringComparison.Ordinal);
        }
    }

    private static bool IsInOrder(ReadArticle article)
    {
        var last = -1;
        foreach (var (text, input) in article.Map)
        {
            if (text <= last || text >= article.Text.Length || input < 0 || article.Format != InputFormat.Docx && input >= article.Input.Length)
                return false;
            last = text;
        }
        return true;
    }
}

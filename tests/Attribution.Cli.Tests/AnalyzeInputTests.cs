using System.Text;
using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class AnalyzeInputTests
{
    [Test]
    public void FileGivesOneJsonDocumentAndStatusZero()
    {
        using var tool = new Tool().With("a.txt", "The mayor said it rains.\n");
        var result = tool.Run("analyze", "a.txt", "--format", "json", "--date", "2024-03-05", "--outlet", "The Herald");
        using var json = JsonDocument.Parse(result.Output);
        var article = json.RootElement.GetProperty("article");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "")));
        Assert.That(article.GetProperty("path").GetString(), Is.EqualTo("a.txt"));
        Assert.That(article.GetProperty("publishedOn").GetString(), Is.EqualTo("2024-03-05"));
        Assert.That(article.GetProperty("outlet").GetString(), Is.EqualTo("The Herald"));
    }

    [Test]
    public void StandardInputIsADash()
    {
        using var tool = new Tool();
        var result = tool.RunWith("The mayor said it rains."u8.ToArray(), "analyze", "-", "--format", "jsonl");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "")));
        Assert.That(JsonDocument.Parse(result.Output).RootElement.GetProperty("article").GetProperty("path").GetString(), Is.EqualTo("-"));
    }

    [Test]
    public void FolderIsReadWithItsSubFoldersInOrder()
    {
        using var tool = new Tool().With("in/b.txt", "B.").With("in/a/x.txt", "X.").With("in/notes.log", "no");
        Assert.That(Paths(tool.Run("analyze", "in", "--format", "jsonl")), Is.EqualTo(new[] { "in/a/x.txt", "in/b.txt" }));
    }

    [Test]
    public void GlobIsExpandedWhereTheShellDoesNot()
    {
        using var tool = new Tool().With("in/b.txt", "B.").With("in/a/x.txt", "X.").With("in/a/y.md", "Y.");
        Assert.That(Paths(tool.Run("analyze", "in/**/x.*", "in/*.txt", "--format", "jsonl")), Is.EqualTo(new[] { "in/a/x.txt", "in/b.txt" }));
    }

    [Test]
    public void FileNamedTwiceIsAnalysedOnce()
    {
        using var tool = new Tool().With("a.txt", "A.");
        Assert.That(Paths(tool.Run("analyze", "a.txt", "./a.txt", "--format", "jsonl")), Is.EqualTo(new[] { "a.txt" }));
    }

    [Test]
    public void MissingFileIsNamedAndTheOthersAreAnalysed()
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "gone.txt", "a.txt", "--format", "text");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Is.EqualTo("attribution: error: gone.txt: no such file or folder\nattribution: 1 article analysed, 1 failed; 0 errors, 0 warnings, 0 info findings\n"));
        Assert.That(result.Output, Does.Contain("a.txt"));
    }

    [Test]
    public void FailedInputIsARecordInJsonLines()
    {
        using var tool = new Tool().With("a.txt", "A.").With("b.txt", [0x41, 0x00, 0x00, 0x42, 0x00]);
        var result = tool.Run("analyze", "a.txt", "b.txt", "gone.txt", "--format", "jsonl");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Output, Does.Contain("""{"path":"gone.txt","error":"no such file or folder"}""").And.Contain("""{"path":"b.txt","error":"a binary file"""));
        Assert.That(result.Output.Count(c => c == '\n'), Is.EqualTo(3));
    }

    [Test]
    public void FolderWithoutArticlesIsAnError()
    {
        using var tool = new Tool().With("in/notes.log", "no");
        var result = tool.Run("analyze", "in");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("attribution: error: in: no articles (*.txt, "));
    }

    [Test]
    public void EmptyFileIsAnalysedWithAWarning()
    {
        using var tool = new Tool().With("a.txt", "");
        var result = tool.Run("analyze", "a.txt", "--format", "json");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "attribution: warning: a.txt: the file is empty\n")));
        Assert.That(() => JsonDocument.Parse(result.Output), Throws.Nothing);
    }

    [Test]
    public void BinaryFileIsRefusedInOneLine()
    {
        using var tool = new Tool().With("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x00, 0x1A]);
        var result = tool.Run("analyze", "a.txt", "--format", "json");
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.StartWith("attribution: error: a.txt: a picture (PNG), not text").And.Match("^[^\n]*\n$"));
    }

    [Test]
    public void UnreadableFileIsRefusedInOneLine()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("permissions do not bind this user");
            return;
        }
        using var tool = new Tool().With("a.txt", "A.");
        File.SetUnixFileMode(tool.At("a.txt"), UnixFileMode.None);
        var result = tool.Run("analyze", "a.txt");
        Assert.That((result.Status, result.Error), Is.EqualTo((2, "attribution: error: a.txt: permission denied\n")));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void EveryUnicodeEncodingGivesTheSameReport(string name)
    {
        const string Text = "“Überall fällt Regen”, the mayor of Köln said on Monday. 😀\n";
        using var tool = new Tool().With("8/a.txt", InEncoding("utf-8", Text)).With("16/a.txt", InEncoding(name, Text));
        var reports = new[] { "8", "16" }.Select(folder => tool.Shell($"cd {folder} && $TOOL analyze a.txt --format json")).ToArray();
        Assert.That(reports.Select(report => (report.Status, report.Error)), Is.All.EqualTo((0, "")));
        Assert.That(reports[1].Output, Is.EqualTo(reports[0].Output));
    }

    private static byte[] InEncoding(string name, string text) => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(text)];

    [Test]
    public void OtherBytesAreReadAsWindows1252WithAWarning()
    {
        using var tool = new Tool().With("a.txt", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94]);
        var result = tool.Run("analyze", "a.txt", "--format", "json");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "attribution: warning: a.txt: not UTF-8; read as Windows-1252\n")));
    }

    private static string?[] Paths(ToolResult result) => [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("path").GetString())];
}

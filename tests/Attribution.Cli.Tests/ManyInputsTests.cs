using System.Text;

namespace Attribution.Cli.Tests;

public sealed class ManyInputsTests
{
    [Test]
    public void ListOfFilesIsReadFromAFileOrFromStandardInput()
    {
        using var tool = new Tool().With("x/a.txt", "A.").With("y/a.txt", "B.").With("list", "x/a.txt\n\ny/a.txt\r\ngone.txt\n");
        var fromFile = tool.Run("analyze", "--files-from", "list", "--format", "json", "--output", "out");
        Assert.That(fromFile.Status, Is.EqualTo(2));
        Assert.That(fromFile.Error, Does.Contain("gone.txt: no such file or folder"));
        Assert.That(tool.Files(), Is.EqualTo(new[] { "list", "out/x/a.json", "out/y/a.json", "x/a.txt", "y/a.txt" }));
        Assert.That(tool.RunWith("x/a.txt\n"u8.ToArray(), "analyze", "--files-from", "-", "--format", "jsonl").Output, Does.Contain("\"path\":\"x/a.txt\""));
    }

    [Test]
    public void ListThatIsMissingIsNamed()
    {
        using var tool = new Tool();
        var result = tool.Run("analyze", "--files-from", "gone");
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.StartWith("attribution: error: --files-from gone: ").And.Match("^[^\n]*\n$"));
    }

    [Test]
    public void ManyInputsEndWithASummary()
    {
        using var tool = new Tool().With("in/a.txt", "“It rains”, two officials said.\n").With("in/b.txt", [0x00]);
        Assert.That(tool.Run("analyze", "in", "--format", "jsonl").Error, Does.Match("attribution: 1 article analysed, 1 failed; [0-9]+ errors?, [0-9]+ warnings?, [0-9]+ info findings?\n$"));
    }

    [Test]
    public void PipeThatClosesEndsARunAtOnce()
    {
        using var tool = new Tool();
        var result = tool.Shell("yes '{\"text\":\"The mayor said it rains.\"}' 2> /dev/null | $TOOL analyze - --input-format jsonl --format jsonl | head -n 3 | wc -l; echo ${PIPESTATUS[1]}");
        Assert.That((result.Output, result.Error), Is.EqualTo(("3\n0\n", "")));
    }

    [Test]
    public void ReportsOfTwoRunsFollowEachOtherInOneFile()
    {
        using var tool = new Tool().With("a.txt", "A.").With("b.txt", "B.");
        tool.Shell("{ $TOOL analyze a.txt --format jsonl; $TOOL analyze b.txt --format jsonl; } > both.jsonl");
        Assert.That(tool.Read("both.jsonl").Count(c => c == '\n'), Is.EqualTo(2));
    }

    [Test]
    public void LinkThatLeadsUpwardDoesNotTrapTheWalk()
    {
        using var tool = new Tool().With("in/a.txt", "A.");
        Directory.CreateSymbolicLink(tool.At("in/up"), tool.At("in"));
        Assert.That(tool.Run("analyze", "in", "--format", "jsonl").Output.Count(c => c == '\n'), Is.EqualTo(1));
    }

    [Test]
    public void TerminalShowsABarWhileFilesAreWritten()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("no program here that gives a process a terminal");
        using var tool = new Tool().With("in/b.txt", [0x00]);
        for (var i = 0; i < 400; i++)
            tool.With($"in/{i}.txt", new StringBuilder().Insert(0, "The mayor said it rains. ", 100).ToString());
        var result = tool.Shell("TERM=xterm script -qec \"$TOOL analyze in --format json --output out\" /dev/null");
        Assert.That(result.Output, Does.Contain("articles  ").And.Contain("/s").And.Contain("in/b.txt: a binary file").And.Contain("400 articles analysed, 1 failed"));
    }
}

using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class AnalyzeOutputTests
{
    [Test]
    public void OneInputGoesToTheFileThatIsNamed()
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "a.txt", "--format", "json", "--output", "out/report.json");
        Assert.That((result.Status, result.Output, result.Error), Is.EqualTo((0, "", "")));
        Assert.That(tool.Files(), Is.EqualTo(new[] { "a.txt", "out/report.json" }));
        Assert.That(() => JsonDocument.Parse(tool.Read("out/report.json")), Throws.Nothing);
    }

    [TestCase("json", "json")]
    [TestCase("brat", "ann")]
    [TestCase("jsonl", "jsonl")]
    [TestCase("text", "txt")]
    [TestCase("markdown", "md")]
    [TestCase("html", "html")]
    [TestCase("sarif", "sarif")]
    [TestCase("csv", "csv")]
    [TestCase("github", "txt")]
    public void SeveralInputsGoToAFolderWithTheirSubFolders(string format, string ending)
    {
        using var tool = new Tool().With("in/b.txt", "B.").With("in/a/x.txt", "X.");
        Assert.That(tool.Run("analyze", "in", "--format", format, "--output", "out").Status, Is.Zero);
        Assert.That(tool.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)), Is.EqualTo(new[] { $"out/a/x.{ending}", $"out/b.{ending}" }));
    }

    [Test]
    public void OneInputGoesIntoABratFolderUnderItsName()
    {
        using var tool = new Tool().With("a.txt", "A.");
        Assert.That(tool.Run("analyze", "a.txt", "--format", "brat", "--output", "out").Status, Is.Zero);
        Assert.That(tool.Has("out/a.ann"), Is.True);
    }

    [Test]
    public void JsonLinesOfSeveralInputsMayShareAFile()
    {
        using var tool = new Tool().With("in/b.txt", "B.").With("in/a.txt", "X.");
        Assert.That(tool.Run("analyze", "in", "--format", "jsonl", "--output", "all.jsonl").Status, Is.Zero);
        Assert.That(tool.Read("all.jsonl").Count(c => c == '\n'), Is.EqualTo(2));
    }

    [TestCase("json")]
    [TestCase("brat")]
    [TestCase("markdown")]
    [TestCase("html")]
    [TestCase("csv")]
    public void SeveralInputsCannotGoToStandardOutputAsOneDocument(string format)
    {
        using var tool = new Tool().With("in/a.txt", "A.").With("in/b.txt", "B.");
        var result = tool.Run("analyze", "in", "--format", format);
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.StartWith("attribution: error: several inputs"));
    }

    [Test]
    public void TwoInputsForOneFileAreAnErrorBeforeAnythingIsWritten()
    {
        using var tool = new Tool().With("x/a.txt", "A.").With("y/a.txt", "B.").With("b.txt", "B.");
        var result = tool.Run("analyze", "b.txt", "x/a.txt", "y/a.txt", "--format", "json", "--output", "out");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("x/a.txt and y/a.txt would both be written to"));
        Assert.That(Directory.Exists(tool.At("out")), Is.False);
    }

    [TestCase("a.txt")]
    [TestCase(".")]
    public void InputIsNeverOverwritten(string output)
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "a.txt", "--output", output);
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(tool.Read("a.txt"), Is.EqualTo("A."));
    }

    [Test]
    public void OutputThatCannotBeWrittenIsNamedAndTheOthersAreWritten()
    {
        using var tool = new Tool().With("in/a.txt", "A.").With("in/b/c.txt", "C.").With("out/b", "a file, not a folder");
        var result = tool.Run("analyze", "in", "--format", "json", "--output", "out");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("attribution: error: out/b/c.json: cannot be written").And.Contain("1 article analysed, 1 failed"));
        Assert.That(tool.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)), Is.EqualTo(new[] { "out/a.json", "out/b" }));
    }

    [Test]
    public void NoFileIsLeftWhereTheInputFailed()
    {
        using var tool = new Tool();
        Assert.That(tool.Run("analyze", "gone.txt", "--format", "json", "--output", "out.json").Status, Is.EqualTo(2));
        Assert.That(tool.Files(), Is.Empty);
    }

    [Test]
    public void ClosedPipeEndsQuietly()
    {
        using var tool = new Tool();
        for (var i = 0; i < 60; i++)
            tool.With($"in/{i}.txt", "The mayor said it rains.");
        var result = tool.Shell("$TOOL analyze in --format jsonl | head -c 10; echo \" ${PIPESTATUS[0]}\"");
        Assert.That((result.Output, result.Error), Is.EqualTo(("{\"schemaVe 0\n", "")));
    }

    [Test]
    public void FullDiskLeavesWholeReportsAndCanBeResumed()
    {
        using var tool = new Tool();
        for (var i = 10; i < 40; i++)
            tool.With($"in/{i}.txt", $"Bridge to close\n\n{string.Concat(Enumerable.Repeat($"Ada Moss said on Monday that {i} bridges would close. ", 20))}\n");
        // A mount in a namespace of its own, seen by this shell alone.
        var result = tool.Shell("mkdir disk && unshare -rm bash -c 'mount -t tmpfs -o size=400k none disk || exit 99; $TOOL analyze in --format json --output disk/out; status=$?; cp -r disk/out kept; exit $status'");
        if (result.Status is 99 or 1)
            Assert.Ignore("no file system can be mounted here");

        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("No space left on device").And.Contain("go on with --resume"));
        var whole = tool.Files().Where(file => file.StartsWith("kept/", StringComparison.Ordinal) && !file.Contains(".attribution", StringComparison.Ordinal)).ToList();
        Assert.That(whole, Is.Not.Empty.And.All.EndsWith(".json"));
        Assert.That(whole.Select(file => JsonDocument.Parse(tool.Read(file)).RootElement.GetProperty("sources").GetArrayLength()), Is.All.EqualTo(1));

        Assert.That(tool.Run("analyze", "in", "--format", "json", "--output", "kept", "--resume").Status, Is.Zero);
        Assert.That(Directory.GetFiles(tool.At("kept"), "*.json"), Has.Length.EqualTo(30));
    }

    [Test]
    public void FullDiskIsAnErrorInOneLine()
    {
        if (!File.Exists("/dev/full"))
            Assert.Ignore("no /dev/full here");
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Shell("$TOOL analyze a.txt --format json > /dev/full");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("attribution: error: standard output: ").And.Match("^[^\n]*\n$"));
    }

    [Test]
    public void PipeGetsNoColours()
    {
        using var tool = new Tool().With("a.txt", "The mayor said it rains.");
        var result = tool.Run("analyze", "a.txt");
        Assert.That(result.Output, Is.Not.Empty);
        Assert.That(result.Output.Contains('\u001b'), Is.False);
    }

    [TestCase("", true)]
    [TestCase("NO_COLOR=1", false)]
    public void TerminalGetsStylesUnlessTheyAreSwitchedOff(string environment, bool styled)
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("no program here that gives a process a terminal");
        using var tool = new Tool().With("a.txt", "The mayor said it rains.");
        var result = tool.Shell($"TERM=xterm {environment} script -qec \"$TOOL analyze a.txt\" /dev/null");
        Assert.That(result.Output, Does.Contain("FINDINGS"));
        Assert.That(System.Text.RegularExpressions.Regex.IsMatch(result.Output, "\u001b\\[[0-9;]*m"), Is.EqualTo(styled));
    }
}

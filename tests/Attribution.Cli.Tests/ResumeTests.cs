using System.Text;

namespace Attribution.Cli.Tests;

public sealed class ResumeTests
{
    private const string Journal = "out/.attribution/reports.journal.jsonl";

    [TestCase("out", Journal, "json")]
    [TestCase("out/all.jsonl", "out/.attribution/all.jsonl.journal.jsonl", "jsonl")]
    public void KilledRunIsTakenUpAgainWithTheSameResult(string output, string journal, string format)
    {
        using var tool = Archive(200);
        var whole = tool.Run("analyze", "in", "--format", format, "--output", output.Replace("out", "whole", StringComparison.Ordinal));
        var killed = tool.Shell($$"""
            $TOOL analyze in --format {{format}} --output {{output}} --jobs 2 2> /dev/null &
            until [ "$(wc -l < {{journal}} 2> /dev/null || echo 0)" -gt 30 ]; do sleep 0.02; done
            kill -KILL $!; wait $! 2> /dev/null; echo $?
            """);
        Assert.That(killed.Output, Is.EqualTo("137\n"));
        Assert.That(tool.Read(journal).Count(c => c == '\n'), Is.GreaterThan(30).And.LessThan(200));
        var resumed = tool.Run("analyze", "in", "--format", format, "--output", output, "--resume");
        Assert.That((resumed.Status, resumed.Error), Is.EqualTo((whole.Status, whole.Error)));
        Assert.That(Reports(tool, "out"), Is.EqualTo(Reports(tool, "whole")));
    }

    [TestCase(0)]
    [TestCase(5)]
    [TestCase(90)]
    [TestCase(200)]
    [TestCase(1000)]
    public void JournalThatBreaksOffAnywhereIsTakenUpAgain(int length)
    {
        using var tool = Archive(12);
        var arguments = new[] { "analyze", "in", "--format", "jsonl", "--output", "out/all.jsonl", "--resume" };
        tool.Run(arguments);
        var (whole, journal) = (tool.Read("out/all.jsonl"), tool.At("out/.attribution/all.jsonl.journal.jsonl"));
        File.WriteAllBytes(journal, File.ReadAllBytes(journal)[..length]);
        File.Move(tool.At("out/all.jsonl"), tool.At("out/all.jsonl.partial"));
        File.AppendAllText(tool.At("out/all.jsonl.partial"), "{\"half");
        Assert.That(tool.Run(arguments).Status, Is.EqualTo(2));
        Assert.That(tool.Read("out/all.jsonl"), Is.EqualTo(whole));
        Assert.That(tool.Has("out/all.jsonl.partial"), Is.False);
    }

    [Test]
    public void ChangedNewAndLostArticlesAreSeenWhenARunIsTakenUpAgain()
    {
        using var tool = Archive(8);
        var arguments = new[] { "analyze", "in", "--format", "jsonl", "--output", "out/all.jsonl", "--resume" };
        tool.Run(arguments);
        tool.With("in/003.txt", "The mayor of another town said it snows.\n").With("in/004b.txt", "New.");
        File.Delete(tool.At("in/007.txt"));
        Assert.That(tool.Run(arguments).Status, Is.EqualTo(2));
        tool.Run("analyze", "in", "--format", "jsonl", "--output", "fresh.jsonl");
        Assert.That(tool.Read("out/all.jsonl"), Is.EqualTo(tool.Read("fresh.jsonl")));
    }

    [Test]
    public void FinishedRunIsNotDoneAgain()
    {
        using var tool = Archive(4);
        var arguments = new[] { "analyze", "in", "--format", "json", "--output", "out", "--resume" };
        var first = tool.Run(arguments);
        var before = File.GetLastWriteTimeUtc(tool.At("out/001.json"));
        var second = tool.Run(arguments);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(File.GetLastWriteTimeUtc(tool.At("out/001.json")), Is.EqualTo(before));
    }

    [Test]
    public void LostReportIsMadeAgain()
    {
        using var tool = Archive(4);
        var arguments = new[] { "analyze", "in", "--format", "json", "--output", "out", "--resume" };
        tool.Run(arguments);
        var reports = Reports(tool, "out");
        File.Delete(tool.At("out/001.json"));
        tool.Run(arguments);
        Assert.That(Reports(tool, "out"), Is.EqualTo(reports));
    }

    [Test]
    public void RunWithOtherOptionsIsNotTakenUp()
    {
        using var tool = Archive(3);
        tool.Run("analyze", "in", "--format", "json", "--output", "out", "--resume");
        var result = tool.Run("analyze", "in", "--format", "json", "--output", "out", "--resume", "--date", "2024-01-02");
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.Contain("the earlier run had other options").And.Match("^[^\n]*\n$"));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public void InterruptedRunSaysHowToGoOn(string signal)
    {
        // So many, one after the other, that none but a run that is interrupted ends early: hundreds are done between two looks at the journal.
        using var tool = Archive(5000);
        // Jobs of a script without job control ignore SIGINT: hence set -m.
        var result = tool.Shell($$"""
            set -m
            $TOOL analyze in --jobs 1 --format jsonl --output all.jsonl 2> log &
            until [ "$(wc -l < .attribution/all.jsonl.journal.jsonl 2> /dev/null || echo 0)" -gt 20 ]; do sleep 0.02; done
            kill -{{signal}} $!; wait $!; echo $?; tail -n 1 log
            """);
        Assert.That(result.Output, Does.Match("^130\nattribution: interrupted; [0-9]+ articles analysed, 1 failed; .*; go on with --resume\n$"));
        Assert.That(tool.Has("all.jsonl"), Is.False);
        tool.Run("analyze", "in", "--format", "jsonl", "--output", "all.jsonl", "--resume");
        tool.Run("analyze", "in", "--format", "jsonl", "--output", "fresh.jsonl");
        Assert.That(tool.Read("all.jsonl"), Is.EqualTo(tool.Read("fresh.jsonl")));
    }

    [Test]
    public void StandardOutputCannotBeTakenUpAgain()
    {
        using var tool = Archive(2);
        var result = tool.Run("analyze", "in", "--format", "jsonl", "--resume");
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.Contain("--resume: name a file or folder with --output"));
    }

    [Test]
    public void RunThatIsWholeLeavesNothingButItsReports()
    {
        using var tool = Archive(2);
        tool.Run("analyze", "in", "--format", "json", "--output", "out");
        Assert.That(tool.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)), Is.EqualTo(new[] { "out/000.json", "out/001.json" }));
    }

    /// <summary>Articles of different length, and one file that is none.</summary>
    private static Tool Archive(int articles)
    {
        var tool = new Tool().With("in/000a.txt", [0x41, 0x00, 0x00, 0x42, 0x00]);
        for (var i = 0; i < articles; i++)
            tool.With($"in/{i:000}.txt", new StringBuilder().Insert(0, $"Officials in district {i} said on Monday that the bridge would close.\n\n", 1 + i % 40).ToString());
        return tool;
    }

    private static string[] Reports(Tool tool, string folder) =>
        [.. tool.Files().Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && !file.Contains(".attribution", StringComparison.Ordinal)).Select(file => file[folder.Length..] + ": " + tool.Read(file))];
}

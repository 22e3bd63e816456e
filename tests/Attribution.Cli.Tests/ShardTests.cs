using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class ShardTests
{
    [Test]
    public void PartsTogetherAreTheWhole()
    {
        using var tool = Archive();
        Assert.That(tool.Run("analyze", "in", "--format", "json", "--output", "whole", "--resume").Status, Is.EqualTo(2));
        foreach (var part in new[] { "1/3", "2/3", "3/3" })
            tool.Run("analyze", "in", "--format", "json", "--output", "parts", "--shard", part);
        Assert.That(Reports(tool, "parts"), Is.EqualTo(Reports(tool, "whole")));
        Assert.That(tool.Run("merge", "parts").Output, Is.EqualTo(tool.Run("merge", "whole").Output));
        Assert.That(JsonDocument.Parse(tool.Run("merge", "parts").Output).RootElement.GetProperty("analysed").GetInt32(), Is.EqualTo(40));
    }

    [Test]
    public void LinesAreSharedOutToo()
    {
        using var tool = new Tool().With("a.jsonl", string.Concat(Enumerable.Range(0, 30).Select(i => $"{{\"text\":\"Officials said {i}.\"}}\n")));
        var whole = tool.Run("analyze", "a.jsonl", "--format", "jsonl").Output.Split('\n').Order(StringComparer.Ordinal);
        var parts = new[] { "1/2", "2/2" }.Select(part => tool.Run("analyze", "a.jsonl", "--format", "jsonl", "--shard", part).Output).ToArray();
        Assert.That(parts, Has.None.Empty);
        Assert.That(string.Concat(parts).Split('\n').Order(StringComparer.Ordinal), Is.EqualTo(whole));
    }

    [Test]
    public void PartDependsOnTheNameAlone()
    {
        using var tool = Archive();
        var there = tool.Run("analyze", "in", "--format", "jsonl", "--shard", "1/3");
        var elsewhere = tool.Shell("mkdir other && mv in other/copy && find other -name '00*' -delete && $TOOL analyze $PWD/other/copy --format jsonl --shard 1/3");
        Assert.That(NamesIn(elsewhere), Is.Not.Empty.And.EqualTo(NamesIn(there).Where(name => !name.StartsWith("00", StringComparison.Ordinal))));
    }

    [Test]
    public void PartThatIsMissingIsNoticed()
    {
        using var tool = Archive();
        tool.Run("analyze", "in", "--format", "json", "--output", "out", "--shard", "2/3");
        var result = tool.Run("merge", "out");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("of 3 parts these have not come to their end: 1, 3"));
    }

    [Test]
    public void PartsOfDifferentKindAreNoticed()
    {
        using var tool = Archive();
        tool.Run("analyze", "in", "--format", "json", "--output", "a", "--shard", "1/2");
        tool.Run("analyze", "in", "--format", "json", "--output", "b", "--shard", "2/2", "--outlet", "The Herald");
        Assert.That(tool.Run("merge", "a", "b").Error, Does.Contain("different options"));
    }

    [TestCase("0/3")]
    [TestCase("4/3")]
    [TestCase("1")]
    [TestCase("1/0")]
    [TestCase("a/b")]
    public void PartThatCannotBeIsRefused(string part)
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "a.txt", "--shard", part);
        Assert.That((result.Status, result.Error), Is.EqualTo((2, $"attribution: error: --shard: '{part}' is no part like 2/4: the second of four\n")));
    }

    [Test]
    public void FolderWithoutSummaryCannotBeMerged()
    {
        using var tool = new Tool().With("out/a.json", "{}");
        Assert.That(tool.Run("merge", "out").Error, Does.StartWith("attribution: error: out: no summary in this folder"));
    }

    private static Tool Archive()
    {
        var tool = new Tool().With("in/bad.txt", [0x41, 0x00, 0x00, 0x42, 0x00]);
        for (var i = 0; i < 40; i++)
            tool.With($"in/{(i % 2 == 0 ? "" : "sub/")}{i:000}.txt", $"Officials in district {i} said on Monday that the bridge would close.\n");
        return tool;
    }

    private static IEnumerable<string> NamesIn(ToolResult result) =>
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(record => record.TryGetProperty("article", out _)).Select(record => Path.GetFileName(record.GetProperty("article").GetProperty("path").GetString()!));

    private static string[] Reports(Tool tool, string folder) =>
        [.. tool.Files().Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && !file.Contains(".attribution", StringComparison.Ordinal)).Select(file => file[folder.Length..] + ": " + tool.Read(file))];
}

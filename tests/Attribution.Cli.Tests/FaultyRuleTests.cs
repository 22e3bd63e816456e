using System.Text.RegularExpressions;

namespace Attribution.Cli.Tests;

public sealed partial class FaultyRuleTests
{
    [Test]
    public void EveryFaultyFileIsNamedWithItsPlaceInOneRun()
    {
        var files = FaultyRuleFiles.All().ToList();
        Assert.That(files, Has.Count.GreaterThan(400));
        using var tool = new Tool().With("a.txt", "It rained.\n");
        foreach (var (path, bytes) in files)
            tool.With("house/" + path, bytes);
        var result = tool.Run("analyze", "a.txt", "--rules", "house");
        Assert.That((result.Status, result.Output), Is.EqualTo((3, "")));
        var named = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Located().Match(line)).ToList();
        Assert.That(named.Where(match => !match.Success), Is.Empty, "every line is one located message");
        var unnamed = files.Where(file => named.TrueForAll(match => match.Groups[1].Value != "house/" + file.Path))
            .Select(file => $"{file.Path}:\n{System.Text.Encoding.UTF8.GetString(file.Bytes)}");
        Assert.That(unnamed, Is.Empty);
    }

    [GeneratedRegex(@"^attribution: error: ([^(]+)\(\d+(?:,\d+)?\): \S.+$")]
    private static partial Regex Located();
}

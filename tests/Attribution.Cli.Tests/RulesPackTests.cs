namespace Attribution.Cli.Tests;

/// <summary><c>attribution rules pack</c>, and what a pack that is no good does to a run.</summary>
[NonParallelizable]
public sealed class RulesPackTests
{
    private static readonly string BuiltIn = Path.Combine(AppContext.BaseDirectory, "rules", "en");
    private static readonly string Pack = BuiltIn + ".pack";

    [Test]
    public void PackIsWrittenBesideTheFolderAndNamed()
    {
        using var tool = new Tool();
        foreach (var file in Directory.EnumerateFiles(BuiltIn, "*", SearchOption.AllDirectories))
            tool.With(Path.Combine("en", Path.GetRelativePath(BuiltIn, file)), File.ReadAllBytes(file));
        var result = tool.Run("rules", "pack", tool.At("en"));
        Assert.That(result.Status, Is.Zero);
        Assert.That(result.Output, Is.EqualTo($"Packed into {tool.At("en.pack")}\n").And.Not.Contain("\n\n"));
        Assert.That(tool.Has("en.pack"), Is.True);
    }

    [Test]
    public void FolderThatIsMissingIsToldInALineEach()
    {
        using var tool = new Tool();
        var result = tool.Run("rules", "pack", tool.At("nowhere"));
        Assert.That(result.Status, Is.EqualTo(3));
        Assert.That(result.Error, Does.Contain("no such folder of rules").And.Not.Contain("   at "));
        Assert.That(tool.Files(), Is.Empty);
    }

    [Test]
    public void BuiltInRulesArePackedByDefaultAndReportsStayTheSame()
    {
        using var tool = new Tool().With("a.txt", "“The bridge will close,” Mayor Helen Osei said. It is believed that it will open in May.\n");
        try
        {
            File.Delete(Pack);
            var read = tool.Run("analyze", "a.txt").Output;
            Assert.That(tool.Run("rules", "pack").Status, Is.Zero);
            Assert.That(tool.Run("analyze", "a.txt").Output, Is.EqualTo(read).And.Contain("Helen Osei"));
        }
        finally
        {
            File.Delete(Pack);
        }
    }

    [TestCase("")]
    [TestCase("no pack at all")]
    public void DamagedPackIsAsNone(string content)
    {
        using var tool = new Tool().With("a.txt", "“The bridge will close,” Mayor Helen Osei said.\n");
        try
        {
            File.WriteAllText(Pack, content);
            var result = tool.Run("analyze", "a.txt");
            Assert.That(result.Status, Is.Zero);
            Assert.That(result.Error, Is.Empty);
            Assert.That(result.Output, Does.Contain("Helen Osei"));
        }
        finally
        {
            File.Delete(Pack);
        }
    }
}

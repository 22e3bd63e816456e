namespace Attribution.Cli.Tests;

/// <summary>The exit statuses that scripts rely on; 130 is tested with what a run that was stopped leaves behind.</summary>
public sealed class ExitStatusTests
{
    /// <summary>Raises a warning and notes, but no error.</summary>
    private const string Warned = "Bridge to close\n\nMayor Anna Weber said on Monday that the bridge would close. An engineer who worked on the bridge said it was safe.\n";

    [TestCase("never", 0)]
    [TestCase("error", 0)]
    [TestCase("warning", 1)]
    [TestCase("info", 1)]
    public void FindingsAtOrAboveTheLevelGiveOne(string level, int status)
    {
        using var tool = new Tool().With("a.txt", Warned);
        var result = tool.Run("analyze", "a.txt", "--fail-on", level);

        Assert.That((result.Status, result.Error), Is.EqualTo((status, "")));
        Assert.That(result.Output, Does.Contain("WARNING").And.Not.Contain("ERROR"));
    }

    [Test]
    public void FindingsFailNothingUnlessThatIsAskedFor()
    {
        using var tool = new Tool().With("a.txt", Warned);
        Assert.That(tool.Run("analyze", "a.txt").Status, Is.Zero);
    }

    [Test]
    public void ArticleWithoutFindingsPassesEveryGate()
    {
        using var tool = new Tool().With("a.txt", "It rained.\n");
        Assert.That(tool.Run("analyze", "a.txt", "--fail-on", "info").Status, Is.Zero);
    }

    [Test]
    public void FailedInputOutranksFindings()
    {
        using var tool = new Tool().With("a.txt", Warned);
        var result = tool.Run("analyze", "gone.txt", "a.txt", "--fail-on", "info");

        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Output, Does.Contain("WARNING"), "the others are analysed all the same");
        Assert.That(result.Error, Does.StartWith("attribution: error: gone.txt: "));
    }

    [TestCase("--config", "gone.yaml")]
    [TestCase("--config", "bad.yaml")]
    [TestCase("--rules", "gone")]
    [TestCase("--rules", "bad")]
    public void BadRulesOrSettingsGiveThreeBeforeAnythingIsWritten(string option, string value)
    {
        using var tool = new Tool().With("a.txt", Warned).With("bad.yaml", "severity: {no-such-check: off}\n").With("bad/findings/x.yaml", "id: x\n");
        var result = tool.Run("analyze", "a.txt", option, value, "--output", "out.txt");

        Assert.That((result.Status, result.Output, tool.Has("out.txt")), Is.EqualTo((3, "", false)));
        Assert.That(result.Error, Does.Match(@"^attribution: error: (gone|bad)\S*: "));
    }

    [Test]
    public void NamedSettingsCountForAllArticles()
    {
        using var tool = new Tool().With("a.txt", Warned).With(".attribution.yaml", "fail-on: never\n").With("house.yaml", "fail-on: warning\n");

        Assert.That(tool.Run("analyze", "a.txt").Status, Is.Zero);
        Assert.That(tool.Run("analyze", "a.txt", "--config", "house.yaml").Status, Is.EqualTo(1));
    }

    [Test]
    public void SeverityThatANewsroomChoseDecidesTheGate()
    {
        using var tool = new Tool().With("a.txt", Warned).With("house.yaml", "severity: {unexplained-anonymity: error}\n");

        Assert.That(tool.Run("analyze", "a.txt", "--config", "house.yaml", "--fail-on", "error").Status, Is.EqualTo(1));
    }
}

namespace Attribution.Cli.Tests;

public sealed class UsageTests
{
    [TestCase("analyze")]
    [TestCase("analyse", "a.txt")]
    [TestCase("analyze", "a.txt", "--format", "pdf")]
    [TestCase("analyze", "a.txt", "--date", "17/9/2022")]
    [TestCase("analyze", "a.txt", "--date", "2022-02-30")]
    [TestCase("analyze", "a.txt", "--fail-on", "fatal")]
    [TestCase("analyze", "a.txt", "--nonsense")]
    [TestCase("analyze", "a.txt", "--output")]
    [TestCase("analyze", "a.txt", "--output", "")]
    public void BadUsageIsStatusTwoWithoutAStackTrace(params string[] arguments)
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run(arguments);
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.StartWith("attribution: error: ").And.Not.Contain("   at "));
    }

    [Test]
    public void ArgumentThatBeginsWithAnAtSignIsAFileName()
    {
        using var tool = new Tool().With("@a.txt", "A.");
        Assert.That(tool.Run("analyze", "@a.txt").Status, Is.Zero);
    }

    [Test]
    public void VersionAndHelpGoToStandardOutput()
    {
        using var tool = new Tool();
        Assert.That(tool.Run("--version").Output, Does.Match(@"^\d+\.\d+\.\d+\n$"));
        var help = tool.Run("analyze", "--help");
        Assert.That((help.Status, help.Error), Is.EqualTo((0, "")));
        Assert.That(help.Output, Does.Contain("--fail-on"));
    }

    [Test]
    public void MissingRulesFolderIsStatusThree()
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "a.txt", "--rules", "nowhere");
        Assert.That((result.Status, result.Output, result.Error), Is.EqualTo((3, "", "attribution: error: nowhere: no such folder of rules\n")));
    }

    [Test]
    public void EveryMistakeInARuleFileIsNamedWithItsLine()
    {
        using var tool = new Tool().With("a.txt", "A.").With("mine/findings/odd.yaml", "id: odd\nsevrity: error\nmessage: '{'\n");
        var result = tool.Run("analyze", "a.txt", "--rules", "mine");
        Assert.That((result.Status, result.Output), Is.EqualTo((3, "")));
        Assert.That(result.Error, Does.Contain("odd.yaml(2,1): unknown key 'sevrity': did you mean 'severity'?").And.Contain("missing: title"));
    }
}

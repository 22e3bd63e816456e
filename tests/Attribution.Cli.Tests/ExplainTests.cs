namespace Attribution.Cli.Tests;

public sealed class ExplainTests
{
    private const string Article = "The mayor said on Monday that the bridge would close.\nIt rained.\n";

    [Test]
    public void LineIsExplainedFromTokensToTheAcceptedSource()
    {
        using var tool = new Tool().With("a.txt", Article);
        var result = tool.Run("explain", "a.txt:1");
        Assert.That(result.Status, Is.Zero);
        Assert.That(result.Output, Does.Contain("line 1: The mayor said").And.Match(@"said +say +VBD").And.Contain("cue “said”").And.Match("chosen +attribution.subject-verb")
            .And.Match("not +attribution").And.Contain("no content after the cue begins as").And.Match("whole +[a-z]").And.Match("✓ “The mayor” [0-9]+ %"));
        Assert.That(result.Output, Does.Not.Contain("It rained"));
    }

    [Test]
    public void WholeArticleCanComeFromStandardInput()
    {
        using var tool = new Tool();
        Assert.That(tool.RunWith("It rained."u8.ToArray(), "explain", "-").Output, Does.Contain("line 1: It rained."));
    }

    [TestCase("a.txt:9", "no sentence on line 9")]
    [TestCase("b.txt:1", "no such file or folder")]
    public void PlaceThatIsNotThereIsAnErrorInOneLine(string place, string message)
    {
        using var tool = new Tool().With("a.txt", Article);
        var result = tool.Run("explain", place);
        Assert.That((result.Status, result.Error.Trim().Contains('\n')), Is.EqualTo((2, false)));
        Assert.That(result.Error, Does.Contain(message));
    }
}

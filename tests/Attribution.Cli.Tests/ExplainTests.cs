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

    [Test]
    public void WordIsExplainedByItsColumn()
    {
        using var tool = new Tool().With("a.txt", "It rained. Aides said that she knew that it would. She believed them.\n");
        var output = tool.Run("explain", "a.txt:1:18").Output;
        Assert.That(output, Does.Contain("line 1: Aides said").And.Contain("cue “said”").And.Not.Contain("cue “knew”").And.Not.Contain("It rained").And.Not.Contain("She believed"));
        Assert.That(tool.Run("explain", "a.txt:1:12").Output, Does.Contain("no cue rule fits this word"));
    }

    [Test]
    public void CueThatIsNoStatementSaysWhatItIsCountedAs()
    {
        using var tool = new Tool().With("a.txt", "The mayor believes that the bridge is safe.\n");
        Assert.That(tool.Run("explain", "a.txt:1").Output, Does.Contain("    counted as: mental (type-mental.txt: believe); not shown under SOURCES"));
    }

    [Test]
    public void BuiltInRulesThatNearlyMatchAreShownOnlyIfAskedFor()
    {
        using var tool = new Tool().With("a.txt", "The plan, according the mayor, was that the bridge would close.\n");
        const string nearly = "anchor  cue.according: “according” is there, but not {word: to} after it";
        Assert.That(tool.Run("explain", "a.txt:1").Output, Does.Not.Contain(nearly).And.Match("--all shows [0-9]+ more"));
        Assert.That(tool.Run("explain", "a.txt:1", "--all").Output, Does.Contain(nearly).And.Not.Contain("--all shows"));
    }

    [Test]
    public void HelpSaysWhatAFileWithoutALineDoes()
    {
        using var tool = new Tool();
        Assert.That(tool.Run("explain", "--help").Output.ReplaceLineEndings(" "), Does.Contain("FILE:LINE:COLUMN").And.Match(@"a FILE without\s+a\s+line"));
    }

    [TestCase("a.txt:9", "no sentence on line 9")]
    [TestCase("a.txt:1:4", "no word on line 1 at column 4")]
    [TestCase("b.txt:1", "no such file or folder")]
    public void PlaceThatIsNotThereIsAnErrorInOneLine(string place, string message)
    {
        using var tool = new Tool().With("a.txt", Article);
        var result = tool.Run("explain", place);
        Assert.That((result.Status, result.Error.Trim().Contains('\n')), Is.EqualTo((2, false)));
        Assert.That(result.Error, Does.Contain(message));
    }
}

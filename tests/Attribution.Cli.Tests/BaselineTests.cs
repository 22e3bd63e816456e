namespace Attribution.Cli.Tests;

public sealed class BaselineTests
{
    private const string Article = "The port will close in March, a source said. A senior official said the talks had failed again.\n";

    [Test]
    public void AcceptedFindingsAreLeftOutForGood()
    {
        using var tool = new Tool().With("a.txt", Article);
        Assert.That(tool.Run("analyze", "a.txt", "--fail-on", "warning").Status, Is.EqualTo(1));
        Assert.That(tool.Run("analyze", "a.txt", "--fail-on", "warning", "--baseline", "accepted.tsv", "--write-baseline").Status, Is.Zero);
        var run = tool.Run("analyze", "a.txt", "--fail-on", "info", "--baseline", "accepted.tsv");
        Assert.That((run.Status, run.Output.Contains("FINDINGS · no", StringComparison.Ordinal) || !run.Output.Contains("Fix:", StringComparison.Ordinal)), Is.EqualTo((0, true)));
    }

    private static IEnumerable<TestCaseData> Comments()
    {
        yield return new TestCaseData("a.txt", "{0}\n<!-- attribution: accept {1} the desk knows who it is -->\n").SetArgDisplayNames("comment in text");
        yield return new TestCaseData("a.txt", "{0}\n# attribution: accept {1} the desk knows who it is\n").SetArgDisplayNames("line in text");
        yield return new TestCaseData("a.md", "{0}\n<!-- attribution: accept {1} the desk knows who it is -->\n").SetArgDisplayNames("Markdown");
        yield return new TestCaseData("a.html", "<html><body><article><h1>Port closes</h1><p>{0}</p><!-- attribution:accept {1} --></article></body></html>").SetArgDisplayNames("HTML");
    }

    [TestCaseSource(nameof(Comments))]
    public void ACommentInTheArticleAcceptsAFinding(string name, string form)
    {
        using var tool = new Tool().With(name, form.Replace("{0}", Article).Replace("{1}", "0000000000000000"));
        var before = Fingerprints(tool.Run("analyze", name, "--format", "json").Output);
        Assert.That(before, Is.Not.Empty);
        tool.With(name, form.Replace("{0}", Article).Replace("{1}", before[0]));
        Assert.That(Fingerprints(tool.Run("analyze", name, "--format", "json").Output), Is.EqualTo(before.Skip(1)));
    }

    private static string[] Fingerprints(string report) =>
        [.. System.Text.Json.JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!)];

    [Test]
    public void EditsElsewhereKeepAcceptedFindingsAccepted()
    {
        using var tool = new Tool().With("a.txt", Article);
        tool.Run("analyze", "a.txt", "--baseline", "accepted.tsv", "--write-baseline");
        tool.With("a.txt", "Much was said in the council on Monday.\n\n" + Article + "\nThe river is high.\n");
        Assert.That(tool.Run("analyze", "a.txt", "--fail-on", "warning", "--baseline", "accepted.tsv").Status, Is.Zero);
    }

    [Test]
    public void NewFindingsAndOtherArticlesAreStillReported()
    {
        using var tool = new Tool().With("a.txt", Article).With("b.txt", Article);
        tool.Run("analyze", "a.txt", "--baseline", "accepted.tsv", "--write-baseline");
        Assert.That(tool.Run("analyze", "b.txt", "--fail-on", "warning", "--baseline", "accepted.tsv").Status, Is.EqualTo(1));
        tool.With("a.txt", Article + "\nOne banker said the mayor had stolen the money.\n");
        Assert.That(tool.Run("analyze", "a.txt", "--fail-on", "warning", "--baseline", "accepted.tsv").Status, Is.EqualTo(1));
    }

    [Test]
    public void WritingKeepsTheLinesOfArticlesThatWereNotRead()
    {
        using var tool = new Tool().With("a.txt", Article).With("b.txt", Article);
        tool.Run("analyze", "a.txt", "--baseline", "accepted.tsv", "--write-baseline");
        tool.Run("analyze", "b.txt", "--baseline", "accepted.tsv", "--write-baseline");
        Assert.That(tool.Read("accepted.tsv"), Does.Contain("\na.txt\t").And.Contain("\nb.txt\t"));
    }

    [Test]
    public void SettingsNameABaselineBesideThem()
    {
        using var tool = new Tool().With("desk/a.txt", Article).With(".attribution.yaml", "baseline: accepted.tsv\n");
        Assert.That(tool.Run("analyze", "desk/a.txt", "--write-baseline").Status, Is.Zero);
        Assert.That(tool.Read("accepted.tsv"), Does.Contain("desk/a.txt\t"));
        Assert.That(tool.Run("analyze", "desk/a.txt", "--fail-on", "warning").Status, Is.Zero);
    }

    [TestCase(null, "no such baseline")]
    [TestCase("a.txt no tab\n", "accepted.tsv(1): expected an article and a fingerprint")]
    public void UnusableBaselineIsOneLine(string? content, string message)
    {
        using var tool = new Tool().With("a.txt", Article);
        if (content is not null)
            tool.With("accepted.tsv", content);
        var run = tool.Run("analyze", "a.txt", "--baseline", "accepted.tsv");
        Assert.That((run.Status, run.Output), Is.EqualTo((3, "")));
        Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1).And.One.Contains(message));
    }

    [Test]
    public void WritingNeedsAFile()
    {
        using var tool = new Tool().With("a.txt", Article);
        var run = tool.Run("analyze", "a.txt", "--write-baseline");
        Assert.That((run.Status, run.Error), Is.EqualTo((3, run.Error)));
        Assert.That(run.Error, Does.Contain("--write-baseline needs --baseline FILE"));
    }
}

using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class FormatTests
{
    private const string Article = "Bridge to close\n\nA source said on Monday that the mayor stole the money. “They knew of it for years,” the source said.\n";

    [Test]
    public void SarifOfSeveralInputsIsOneLogWithTheFailedOnesNoted()
    {
        using var tool = new Tool().With("in/a b.txt", Article).With("in/b.txt", "It rained.\n").With("in/c.txt", Article);
        var result = tool.Run("analyze", "gone.txt", "in", "--format", "sarif");

        Assert.That(result.Status, Is.EqualTo(2));
        var run = JsonDocument.Parse(result.Output).RootElement.GetProperty("runs").EnumerateArray().Single();
        var uris = run.GetProperty("results").EnumerateArray().Select(found => found.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.That(uris.Distinct(), Is.EqualTo(new[] { "in/a%20b.txt", "in/c.txt" }));
        Assert.That(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.False);
    }

    [Test]
    public void SarifWithoutFindingsIsAWholeLog()
    {
        using var tool = new Tool().With("a.txt", "It rained.\n");
        var run = JsonDocument.Parse(tool.Run("analyze", "a.txt", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];

        Assert.That(run.GetProperty("results").GetArrayLength(), Is.Zero);
        Assert.That(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength(), Is.GreaterThan(5));
    }

    [Test]
    public void SarifOfAResumedRunIsOneWholeLog()
    {
        using var tool = new Tool().With("in/a.txt", Article).With("in/b.txt", Article);
        tool.Run("analyze", "in", "--format", "sarif", "--output", "all.sarif", "--resume");
        var first = tool.Read("all.sarif");
        tool.With("in/c.txt", Article);
        tool.Run("analyze", "in", "--format", "sarif", "--output", "all.sarif", "--resume");

        var results = JsonDocument.Parse(tool.Read("all.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();
        Assert.That(results, Is.EqualTo(3 * JsonDocument.Parse(first).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength() / 2));
    }

    [TestCase("attributions", "path,id,line")]
    [TestCase("sources", "path,id,name")]
    [TestCase("articles", "path,title,byline")]
    public void RowsOfSeveralInputsShareOneHeader(string table, string header)
    {
        using var tool = new Tool().With("in/a.txt", Article).With("in/b.txt", Article);
        tool.Run("analyze", "in", "--format", "csv", "--table", table, "--output", "all.csv");

        Assert.That(tool.Read("all.csv"), Does.StartWith(header).And.Contain("\r\nin/a.txt,").And.Contain("\r\nin/b.txt,"));
        Assert.That(tool.Read("all.csv").Split(header), Has.Length.EqualTo(2));
    }

    [Test]
    public void AnnotationsEndWithTheirCount()
    {
        using var tool = new Tool().With("in/a.txt", Article).With("in/b.txt", Article);
        var lines = tool.Run("analyze", "in", "--format", "github").Output.TrimEnd('\n').Split('\n');

        Assert.That(lines[..^1], Is.Not.Empty.And.All.Match("^::(error|warning|notice) file=in/[ab].txt,"));
        Assert.That(lines[^1], Does.StartWith("2 articles analysed, 0 failed; "));
    }

    [Test]
    public void NewsroomChoosesTheForm()
    {
        using var tool = new Tool().With("a.txt", Article).With(".attribution.yaml", "format: markdown\n");

        Assert.That(tool.Run("analyze", "a.txt").Output, Does.StartWith("# Bridge to close\n"));
    }

    [Test]
    public void PageHoldsWhatTheReportHolds()
    {
        using var tool = new Tool().With("a.txt", Article);
        var page = tool.Run("analyze", "a.txt", "--format", "html").Output;

        Assert.That(page, Does.StartWith("<!doctype html>").And.Contain("Anonymity not explained").And.EndWith("</html>\n"));
    }
}

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

    [TestCase("a.html", "<!DOCTYPE html>\n<html><body><nav><a>Home</a></nav>\n<article><h1>Bridge to close</h1>\n<p>It rained on the bridge and on the people of the town for days.</p>\n\n  <p>A <b>source</b> said on Monday that the mayor stole the &ldquo;money&rdquo;.</p></article></body></html>\n", 6, "A <b>source")]
    [TestCase("a.md", "---\ntitle: Bridge\n---\n# Bridge to close\n\nIt rained &amp; rained.\n\nA **source** said on Monday that the mayor stole the money.\n", 8, "A **source")]
    [TestCase("a.txt", "Bridge to close\r\n\r\nA source said on Monday that the mayor stole the money.\r\n", 3, "A source")]
    public void PlacesAreThoseOfTheFile(string name, string content, int line, string words)
    {
        using var tool = new Tool().With(name, content);
        var results = JsonDocument.Parse(tool.Run("analyze", name, "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        var found = results.EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == "unexplained-anonymity");
        var region = found.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var (start, column) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("startColumn").GetInt32());

        Assert.That(content.Substring(start, region.GetProperty("charLength").GetInt32()), Is.EqualTo(words));
        Assert.That(region.GetProperty("startLine").GetInt32(), Is.EqualTo(line));
        Assert.That(content.Split('\n')[line - 1][(column - 1)..(region.GetProperty("endColumn").GetInt32() - 1)], Is.EqualTo(words));
        Assert.That(tool.Run("analyze", name, "--format", "github").Output, Does.Contain($"file={name},line={line},col={column},"));
    }

    [Test]
    public void PlacesThatTheFileDoesNotShowAreNotMadeUp()
    {
        using var tool = new Tool().With("a.json", "{\"text\": \"It rained.\\n\\nA source said on Monday that the mayor stole the money.\"}");
        var results = JsonDocument.Parse(tool.Run("analyze", "a.json", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        var regions = results.EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")).ToList();

        Assert.That(regions, Is.Not.Empty.And.All.Matches<JsonElement>(region => region.GetProperty("startLine").GetInt32() == 1 && !region.TryGetProperty("charOffset", out _)));
        Assert.That(tool.Run("analyze", "a.json", "--format", "github").Output, Does.Not.Contain("line="));
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

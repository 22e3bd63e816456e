using Attribution;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Tests;

/// <summary>What the README shows to those who embed the library compiles, runs and stands there as it is here.</summary>
[TestFixture]
internal sealed class ReadmeTests
{
    private const string Begin = "// <readme>";
    private const string End = "// </readme>";

    private static readonly string RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    [Test]
    public void EmbeddingExampleNamesSourcesAndWhatTheySay()
    {
        var output = new StringWriter();
        var page = Embed(RulesFolder, File.ReadAllText(Repository.At("tests/Articles/harbour-bridge.txt")), output);
        Assert.That(page, Does.StartWith("<!doctype html>").And.Contain("Helen Osei"));
        Assert.That(output.ToString(), Does.Contain("Helen Osei (Named): that the city would close its harbour bridge to lorries from Monday"));
    }

    [Test]
    public void ReadmeHoldsTheEmbeddingExampleAsItIsHere()
    {
        var readme = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n");
        Assert.That(Snippet().Count(), Is.GreaterThan(5));
        foreach (var line in Snippet())
            Assert.That(readme, Does.Contain(line + "\n"));
    }

    [Test]
    public void OutputShownIsThatOfARun()
    {
        const string Path = "tests/Articles/harbour-bridge.txt";
        var report = AttributionAnalyzer.Load(RulesFolder).Analyze(File.ReadAllText(Repository.At(Path)), new ArticleInfo { Path = Path });
        var output = new StringWriter();
        TextReportWriter.Write(report, new PlainOutput(output));
        var printed = output.ToString().ReplaceLineEndings("\n").Split('\n');
        var shown = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n").Split("```\n").Single(block => block.StartsWith("Port Ellery", StringComparison.Ordinal));
        Assert.That(shown.Split('\n').Where(line => line != "…").Except(printed), Is.Empty, "out of date: run the first command of the README and copy its lines");
    }

    [Test]
    public void LinksOfTheReadmeLeadToFiles()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var links = readme.Split("](").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]).Where(link => !link.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.That(links, Is.Not.Empty);
        Assert.That(links.Where(link => !File.Exists(Repository.At(link))), Is.Empty);
    }

    private static string Embed(string rulesFolder, string text, TextWriter output)
    {
        // <readme>
        var analyzer = AttributionAnalyzer.Load(rulesFolder);        // once; immutable and thread-safe
        var report = analyzer.Analyze(text, new ArticleInfo { Outlet = "Ellery Courier" });
        var sources = report.Sources.ToDictionary(source => source.Id);
        foreach (var attribution in report.Attributions)
            foreach (var source in attribution.SourceIds.Select(id => sources[id]))
                output.WriteLine($"{source.Name} ({source.Naming}): {attribution.Content[0].Text}");
        foreach (var finding in report.Findings)
            output.WriteLine($"{finding.Severity}: {finding.Message}");
        var page = new ReportWriter(ReportFormat.Html).ToText(report, text);
        // </readme>
        return page;
    }

    private static IEnumerable<string> Snippet() =>
        File.ReadLines(Repository.At("tests/Attribution.Tests/ReadmeTests.cs")).Select(line => line.Trim())
            .SkipWhile(line => line != Begin).Skip(1).TakeWhile(line => line != End);
}

using System.Text.Json.Nodes;
using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class SarifWriterTests
{
    private static readonly IReadOnlyList<RuleDescription> Checks = AttributionAnalyzer.Load(Repository.At("rules/en")).Checks;

    [Test]
    public void SeveralReportsAreOneRun()
    {
        var report = SampleReport.Build();
        var run = Log([report, report with { Findings = [] }, report])["runs"]!.AsArray().Single()!;

        Assert.That(run["results"]!.AsArray(), Has.Count.EqualTo(2 * report.Findings.Count));
        Assert.That((string?)run["columnKind"], Is.EqualTo("utf16CodeUnits"));
    }

    [Test]
    public void ResultNamesACheckThatTheToolDescribes()
    {
        var run = Log([SampleReport.Build()])["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string?)rule!["id"]).ToList();

        Assert.That(run["results"]!.AsArray().Select(result => (string?)result!["ruleId"]).Distinct(), Is.Not.Empty.And.SubsetOf(rules));
        Assert.That(run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string?)rule!["help"]!["text"]), Has.All.Not.Empty);
    }

    [Test]
    public void RegionCoversTheWordsOfTheFinding()
    {
        var report = SampleReport.Build();
        var finding = report.Findings.First(finding => finding.Places.Count > 0);
        var region = Log([report])["runs"]![0]!["results"]!.AsArray().First(result => (string?)result!["ruleId"] == finding.Id)!["locations"]![0]!["physicalLocation"]!["region"]!;

        var place = finding.Places[0];
        Assert.That(((int)region["startLine"]!, (int)region["startColumn"]!, (int)region["endColumn"]!, (string?)region["snippet"]!["text"]),
            Is.EqualTo((place.Line, place.Column, place.Column + place.Text.Length, place.Text)));
    }

    [Test]
    public void FindingAboutTheWholeArticleStandsAtItsFirstLine()
    {
        var report = SampleReport.Build();
        report = report with { Findings = [report.Findings[0] with { Places = [] }] };

        Assert.That((int)Log([report])["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!, Is.EqualTo(1));
    }

    [TestCase("a b/ä#1%.txt", "a%20b/%C3%A4%231%25.txt")]
    [TestCase("../x.txt", "../x.txt")]
    [TestCase("/tmp/x y.txt", "file:///tmp/x%20y.txt")]
    [TestCase(@"C:\in\a.txt", "file:///C:/in/a.txt")]
    public void PathIsAUriReference(string path, string uri)
    {
        var report = SampleReport.Build();
        report = report with { Article = report.Article with { Path = path } };

        Assert.That((string?)Log([report])["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"], Is.EqualTo(uri));
    }

    [Test]
    public void FailedInputIsANotification()
    {
        var invocation = Log([], ("gone.txt", "no such file"))["runs"]![0]!["invocations"]![0]!;

        Assert.That((bool)invocation["executionSuccessful"]!, Is.False);
        Assert.That((string?)invocation["toolExecutionNotifications"]![0]!["message"]!["text"], Is.EqualTo("gone.txt: no such file"));
    }

    private static JsonNode Log(SourcingReport[] reports, params (string Path, string Error)[] failures)
    {
        using var stream = new MemoryStream();
        SarifWriter.WriteHead(stream, Checks);
        var isFollowing = false;
        foreach (var report in reports.Where(report => report.Findings.Count > 0))
        {
            if (isFollowing)
                stream.Write(","u8);
            SarifWriter.WriteResults(stream, report);
            isFollowing = true;
        }
        SarifWriter.WriteTail(stream, failures);
        return JsonNode.Parse(stream.ToArray())!;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Tests.Attributions;

namespace Attribution.Tests.Reports;

/// <summary>What those who embed the library get of each form, through the one door to all of them.</summary>
public sealed class ReportWriterTests
{
    private const string Text = "“The bridge will close,” Mayor Helen Osei said. Two people familiar with the inspection said that the beams were cracked.\n";

    private static readonly SourcingReport Report = Analysis.Report(Text, new ArticleInfo { Path = "a.txt" });

    [TestCase(ReportFormat.Text, "a.txt")]
    [TestCase(ReportFormat.Json, "{\n  \"schemaVersion\": \"1.0\"")]
    [TestCase(ReportFormat.Jsonl, "{\"schemaVersion\":\"1.0\"")]
    [TestCase(ReportFormat.Markdown, "# a")]
    [TestCase(ReportFormat.Html, "<!doctype html>")]
    [TestCase(ReportFormat.Sarif, "{\"$schema\"")]
    [TestCase(ReportFormat.Brat, "T1\tSource")]
    [TestCase(ReportFormat.CsvAttributions, "path,id,line")]
    [TestCase(ReportFormat.CsvSources, "path,id,name")]
    [TestCase(ReportFormat.CsvArticles, "path,title")]
    [TestCase(ReportFormat.GitHub, "::")]
    public void FormBeginsAsItsReadersExpect(ReportFormat format, string beginning) =>
        Assert.That(new ReportWriter(format).ToText(Report, Text), Does.StartWith(beginning));

    [Test]
    public void EveryFormEndsItsLastLineAndHasNoByteOrderMark([Values] ReportFormat format)
    {
        using var stream = new MemoryStream();
        new ReportWriter(format).Write(stream, Report, Text);
        Assert.That((stream.ToArray()[^1], stream.CanWrite), Is.EqualTo(((byte)'\n', true)));
        Assert.That(stream.ToArray()[0], Is.LessThan(0x80));
    }

    [Test]
    public void ReportReadsBackFromBothFormsOfJson([Values(ReportFormat.Json, ReportFormat.Jsonl)] ReportFormat format)
    {
        var json = new ReportWriter(format).ToText(Report);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.That(new ReportWriter(format).ToText(SourcingReport.ReadJson(stream)), Is.EqualTo(json));
    }

    [Test]
    public void FormThatShowsTheTextRefusesAReportWithoutIt([Values(ReportFormat.Html, ReportFormat.Brat)] ReportFormat format)
    {
        Assert.That(() => new ReportWriter(format).ToText(Report), Throws.ArgumentException.With.Message.Contains("needs the text"));
        var carrying = Report with { Article = Report.Article with { Text = Text } };
        Assert.That(new ReportWriter(format).ToText(carrying), Is.EqualTo(new ReportWriter(format).ToText(Report, Text)));
    }

    [TestCase(ReportFormat.CsvSources)]
    [TestCase(ReportFormat.Text)]
    [TestCase(ReportFormat.Jsonl)]
    public void SeveralReportsFollowOneHead(ReportFormat format)
    {
        var one = new ReportWriter(format).ToText(Report, Text);
        var head = format == ReportFormat.CsvSources ? one[..(one.IndexOf('\n', StringComparison.Ordinal) + 1)] : "";
        Assert.That(Several(new ReportWriter(format)), Is.EqualTo(one + (format == ReportFormat.Text ? "\n" : "") + one[head.Length..]));
    }

    [Test]
    public void SeveralReportsAreOneSarifLogThatTellsOfFailures()
    {
        var run = JsonNode.Parse(Several(new ReportWriter(ReportFormat.Sarif), ("gone.txt", "no such file")))!["runs"]!.AsArray().Single()!;
        Assert.That(run["results"]!.AsArray(), Has.Count.EqualTo(2 * Report.Findings.Count).And.Not.Empty);
        Assert.That((string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"], Is.EqualTo("gone.txt: no such file"));
    }

    [Test]
    public void ReportWithoutFindingsWritesNothingWhereOnlyTheyAreTold([Values(ReportFormat.Sarif, ReportFormat.GitHub, ReportFormat.Json)] ReportFormat format)
    {
        using var stream = new MemoryStream();
        var isWritten = new ReportWriter(format).WriteReport(stream, Report with { Findings = [] });
        Assert.That((isWritten, stream.Length > 0), Is.EqualTo((format == ReportFormat.Json, format == ReportFormat.Json)));
    }

    [TestCase(ReportFormat.Jsonl, "{\"path\":\"gone.txt\",\"error\":\"no such file\"}\n")]
    [TestCase(ReportFormat.Json, "")]
    public void FailureIsARecordOfJsonLinesAlone(ReportFormat format, string record)
    {
        using var stream = new MemoryStream();
        new ReportWriter(format).WriteFailure(stream, "gone.txt", "no such file");
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(record));
    }

    [Test]
    public void StyledRunsAreTheTextWithItsStyles()
    {
        var (text, styles) = (new StringBuilder(), new HashSet<TextStyle>());
        var writer = new ReportWriter(ReportFormat.Text) { Width = 40 };
        writer.WriteStyled(Report, (run, style) =>
        {
            text.Append(run);
            styles.Add(style);
        });
        Assert.That(text.ToString(), Is.EqualTo(writer.ToText(Report)));
        Assert.That(text.ToString().Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(40));
        Assert.That(styles, Does.Contain(TextStyle.Heading).And.Contain(TextStyle.Named));
    }

    private static string Several(ReportWriter writer, params (string Path, string Error)[] failures)
    {
        using var stream = new MemoryStream();
        writer.WriteHead(stream);
        writer.WriteReport(stream, Report, Text);
        writer.WriteBetween(stream);
        writer.WriteReport(stream, Report, Text);
        writer.WriteTail(stream, failures);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

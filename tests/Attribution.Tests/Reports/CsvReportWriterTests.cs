using Attribution.Reports;
using Attribution.Reports.Writers;
using Microsoft.VisualBasic.FileIO;

namespace Attribution.Tests.Reports;

/// <summary>The tables are read back by a library that knows nothing of the writer.</summary>
public sealed class CsvReportWriterTests
{
    [Test]
    public void EveryAttributionIsARow()
    {
        var report = SampleReport.Build();
        var rows = Read(report, ReportFormat.CsvAttributions);

        Assert.That(rows.Select(row => row["id"]), Is.EqualTo(report.Attributions.Select(attribution => attribution.Id)));
        Assert.That(rows[0]["sourceNames"], Is.EqualTo("the Courier"));
    }

    [Test]
    public void EverySourceIsARow() =>
        Assert.That(Read(SampleReport.Build(), ReportFormat.CsvSources).Select(row => row["name"]), Is.EqualTo(SampleReport.Build().Sources.Select(source => source.Name)));

    [Test]
    public void TheArticleIsARow() =>
        Assert.That(Read(SampleReport.Build(), ReportFormat.CsvArticles).Single()["publishedOn"], Is.EqualTo("2024-03-05"));

    [TestCase("a, \"b\"\r\nc")]
    [TestCase(" blanks ")]
    [TestCase("“quoted” 😀")]
    [TestCase("")]
    public void CellKeepsWhatItHolds(string title) => Assert.That(TitleRow(title), Is.EqualTo(title));

    [TestCase("=HYPERLINK(\"x\")")]
    [TestCase("@SUM(1)")]
    [TestCase("-1+2")]
    public void NoCellIsAFormula(string title) => Assert.That(TitleRow(title), Is.EqualTo("'" + title));

    private static string TitleRow(string title)
    {
        var report = SampleReport.Build();
        return Read(report with { Article = report.Article with { Title = title } }, ReportFormat.CsvArticles).Single()["title"];
    }

    private static List<Dictionary<string, string>> Read(SourcingReport report, ReportFormat table)
    {
        using var text = new StringWriter();
        CsvReportWriter.WriteHeader(text, table);
        CsvReportWriter.Write(text, report, table);
        using var reader = new TextFieldParser(new StringReader(text.ToString())) { Delimiters = [","], TrimWhiteSpace = false };
        var names = reader.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!reader.EndOfData)
            rows.Add(names.Zip(reader.ReadFields()!).ToDictionary(pair => pair.First, pair => pair.Second));
        return rows;
    }
}

using Attribution.Reports;

namespace Attribution.Readers.Tests;

/// <summary>What a reader adds to the report of an article that it read.</summary>
public sealed class CompleteReportTests
{
    private const string Words = "Two people familiar with the inspection said that the beams were cracked.";

    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load();

    [Test]
    public void ReportOfAPageLeadsBackIntoThePage()
    {
        var page = $"<html><body><article><h1>Beams</h1>\n<p>{Words}</p></article></body></html>";
        var article = Reading.Read(page, "a.html");
        var report = article.Complete(Analyzer.Analyze(article.Text, article.Info("a.html")));
        Assert.That((report.Article.Text, report.Article.Map), Is.EqualTo((article.Text, article.Map)));
        Assert.That(new ReportWriter(ReportFormat.GitHub).ToText(report, input: article.Input), Does.StartWith("::").And.Contain("file=a.html,line=2,"));
    }

    [Test]
    public void ReportOfPlainTextCarriesNoText()
    {
        var article = Reading.Read(Words, "a.txt");
        var report = Analyzer.Analyze(article.Text, article.Info());
        Assert.That(article.Complete(report).Article, Is.EqualTo(report.Article));
    }

    [Test]
    public void AcceptedFindingIsLeftOut()
    {
        var plain = Reading.Read(Words, "a.txt");
        var finding = plain.Complete(Analyzer.Analyze(plain.Text, plain.Info())).Findings[0];
        var accepting = plain with { Accepted = [finding.Fingerprint] };
        var left = accepting.Complete(Analyzer.Analyze(plain.Text, plain.Info())).Findings;
        Assert.That(left.Select(other => other.Fingerprint), Has.None.EqualTo(finding.Fingerprint));
    }
}

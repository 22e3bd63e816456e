using System.Globalization;
using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class TextReportWriterTests
{
    [Test]
    public void FiguresAreInWords() =>
        Assert.That(Write(100), Does.Contain("Six statements from two named, two anonymous and one collective sources."));

    [Test]
    public void StatementsWithoutASourceAreNotCountedAmongThoseOfSources()
    {
        var output = new StringWriter();
        var sample = SampleReport.Article().Says("Nobody else", "would talk", "Nobody else", []);
        TextReportWriter.Write(Attribution.Reports.ReportBuilder.Build(sample.Facts(), [], "en@1"), new PlainOutput(output));
        Assert.That(output.ToString(), Does.Contain("Six statements from two named, two anonymous and one collective sources, and one without a source."));
    }

    [Test]
    public void UnnamedSpokespersonsAreCountedBesideTheOtherSources()
    {
        var output = new StringWriter();
        var sample = SampleReport.Article();
        sample.Says("Nobody else", "would talk", "Nobody else", [sample.Source("Nobody else", Attribution.Sources.SourceClass.UnnamedSpokesperson)]);
        TextReportWriter.Write(Attribution.Reports.ReportBuilder.Build(sample.Facts(), [], "en@1"), new PlainOutput(output));
        Assert.That(output.ToString(), Does.Contain("from two named, two anonymous and one collective sources, and one unnamed"));
    }

    [Test]
    public void FiguresDoNotDependOnTheMachinesCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
            var german = Write(100);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            Assert.That(Write(100), Is.EqualTo(german));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [TestCase(100)]
    [TestCase(60)]
    [TestCase(40)]
    public void LinesKeepToTheWidth(int width) =>
        Assert.That(Write(width).Split('\n'), Has.All.Length.LessThanOrEqualTo(width));

    [Test]
    public void SourcesWithMostStatementsComeFirstWithLineAndWords()
    {
        var text = Write(100);
        var sources = text[text.IndexOf("SOURCES", StringComparison.Ordinal)..];
        Assert.That(sources.IndexOf("A clerk at the town hall (", StringComparison.Ordinal), Is.LessThan(sources.IndexOf("the Courier (", StringComparison.Ordinal)));
        Assert.That(sources, Does.Contain("line 3 told: that the mayor stole the money [second-hand]"));
    }

    [Test]
    public void EveryRuleThatFoundSomethingStatesItsRemedyOnce()
    {
        var text = Write(100);
        foreach (var rule in SampleReport.Build().Findings.DistinctBy(finding => finding.Id))
            Assert.That(text.Split($"[{rule.Id}]"), Has.Length.EqualTo(2));
        Assert.That(text.Split("Fix: Find a second, independent source"), Has.Length.EqualTo(2));
    }

    [Test]
    public void ControlCharactersOfAnArticleNeverReachTheTerminal()
    {
        var sample = new Findings.SampleArticle("", new Attribution.Articles.ArticleInfo { Title = "a\u001b[31mb\u0007c", Path = "x" });
        var report = Attribution.Reports.ReportBuilder.Build(sample.Facts(), [], "en@1");
        var output = new StringWriter();
        TextReportWriter.Write(report, new PlainOutput(output));
        Assert.That(output.ToString().Where(c => char.IsControl(c) && c != '\n'), Is.Empty);
    }

    private static string Write(int width)
    {
        var output = new StringWriter();
        TextReportWriter.Write(SampleReport.Build(), new PlainOutput(output), width);
        TestContext.Out.Write(output.ToString());
        return output.ToString();
    }
}

using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class GitHubAndMarkdownTests
{
    [Test]
    public void AnnotationIsOneLineWithItsPlace()
    {
        var report = SampleReport.Build();
        var finding = report.Findings.First(finding => finding.Places.Count > 0) with { Message = "100% of\r\n::error::it", Title = "a:b,c" };
        report = report with { Findings = [finding], Article = report.Article with { Path = "a,b:c%.txt" } };

        Assert.That(Annotations(report), Does.Match($@"^::(error|warning|notice) file=a%2Cb%3Ac%25\.txt,line={finding.Places[0].Line},col={finding.Places[0].Column},endColumn=\d+,title=a%3Ab%2Cc::100%25 of%0D%0A::error::it[^\n]*\n$"));
    }

    [Test]
    public void MarkdownNamesFindingsAndSources()
    {
        var markdown = Markdown(SampleReport.Build());

        Assert.That(markdown, Does.StartWith("# Bridge will stay shut\n").And.Contain("## Findings").And.Contain("### Ann Roe (named person)"));
    }

    [TestCase("<script>", "&lt;script&gt;")]
    [TestCase("[a](b) *c* _d_ `e`", @"\[a\](b) \*c\* \_d\_ \`e\`")]
    [TestCase("# no heading", @"\# no heading")]
    [TestCase("1. no list", @"1\. no list")]
    public void WordsOfTheArticleAreNoMarkdown(string title, string written)
    {
        var report = SampleReport.Build();

        Assert.That(Markdown(report with { Article = report.Article with { Title = title } }), Does.StartWith($"# {written}\n"));
    }

    private static string Markdown(SourcingReport report)
    {
        using var writer = new StringWriter();
        MarkdownReportWriter.Write(writer, report);
        return writer.ToString();
    }

    private static string Annotations(SourcingReport report)
    {
        using var writer = new StringWriter();
        GitHubAnnotationWriter.Write(writer, report);
        return writer.ToString();
    }
}

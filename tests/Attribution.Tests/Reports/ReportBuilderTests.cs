using Attribution.Reports;

namespace Attribution.Tests.Reports;

public sealed class ReportBuilderTests
{
    private readonly SourcingReport report = SampleReport.Build();

    [Test]
    public void EverySpanHoldsExactlyItsSliceOfTheText()
    {
        var text = SampleReport.Text.ReplaceLineEndings("\n");
        var spans = report.Attributions.SelectMany(attribution => attribution.Content.Append(attribution.Cue)).Concat(report.Sources.SelectMany(source => source.Mentions))
            .Concat(report.Findings.SelectMany(finding => finding.Places)).ToArray();
        Assert.That(spans, Has.Length.GreaterThan(20));
        foreach (var span in spans)
            Assert.That(span.Text, Is.EqualTo(text[span.Start..span.End]));
    }

    [Test]
    public void LinesAndColumnsStartAtOne()
    {
        Assert.That((report.Attributions[0].Content[0].Line, report.Attributions[0].Content[0].Column), Is.EqualTo((2, 1)));
        Assert.That((report.Attributions[1].Cue.Line, report.Attributions[1].Cue.Column), Is.EqualTo((3, 26)));
    }

    [Test]
    public void SourcesListAllTheirAttributionsAndClaimsOnlyStatements()
    {
        Assert.That(report.Sources[2].Attributions, Is.EqualTo(new[] { "A3", "A7" }));
        Assert.That(report.Claims.SelectMany(claim => claim.Attributions), Is.EqualTo(new[] { "A1", "A2", "A3", "A4", "A5", "A6" }));
    }

    [Test]
    public void ChannelMakesSecondHandVisible()
    {
        Assert.That(report.Attributions.Where(attribution => attribution.SecondHand).Select(attribution => attribution.Id), Is.EqualTo(new[] { "A1", "A2" }));
        Assert.That(report.Attributions[1].Channel, Is.EqualTo(new ChannelReport { Kind = "outlet", Name = "the Courier", Start = 105, End = 121, Line = 3, Column = 26, Text = "told the Courier" }));
    }

    [Test]
    public void ArticleWithoutAnythingGivesAReport()
    {
        var facts = new Findings.SampleArticle("").Facts();
        var empty = ReportBuilder.Build(facts, [], "en@1");
        Assert.That((empty.Article.Words, empty.Attributions.Count, empty.Metrics.Attributions.Total), Is.EqualTo((0, 0, 0)));
    }
}

using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class BratWriterTests
{
    private readonly string[] lines = Write();

    [Test]
    public void RolesAndEventStandInFourLinesAndOne()
    {
        Assert.That(lines[..5], Is.EqualTo(new[]
        {
            "T1\tSource 48 59\tthe Courier", "T2\tCue 60 68\treported", "T3\tContent 22 46\tThe old bridge is rotten", "T4\tAttribution 60 68\treported",
            "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
        }));
    }

    [Test]
    public void DiscontinuousContentIsJoinedByASemicolon() =>
        Assert.That(lines, Has.Some.EqualTo("T11\tContent 178 197;212 222\t\"We have closed it\" \"for good\""));

    [Test]
    public void OffsetsCountCodePoints()
    {
        var text = SampleReport.Text.ReplaceLineEndings("\n");
        var engineers = text.IndexOf("Two engineers", StringComparison.Ordinal);
        Assert.That(lines, Has.Some.EqualTo($"T13\tSource {engineers - 1} {engineers + 12}\tTwo engineers"));
    }

    [Test]
    public void NestedAttributionsAreLeftOut() => Assert.That(lines.Count(line => line.StartsWith('E')), Is.EqualTo(7));

    [Test]
    public void LineBreaksInsideAContentBecomeBlanks()
    {
        var sample = new Findings.SampleArticle("Roe said it\nrains.");
        sample.Says("Roe", "said", "it\nrains", [sample.Source("Roe", Attribution.Sources.SourceClass.NamedPerson)]);
        var report = Attribution.Reports.ReportBuilder.Build(sample.Facts(), [], "en@1");
        var output = new StringWriter();
        BratWriter.Write(output, report, "Roe said it\nrains.");
        Assert.That(output.ToString(), Does.Contain("\tContent 9 17\tit rains\n"));
    }

    private static string[] Write()
    {
        var output = new StringWriter();
        BratWriter.Write(output, SampleReport.Build(), SampleReport.Text.ReplaceLineEndings("\n"));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

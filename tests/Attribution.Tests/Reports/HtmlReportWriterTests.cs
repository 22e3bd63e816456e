using System.Text.RegularExpressions;
using System.Xml;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Reports.Writers;
using Attribution.Tests.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Tests.Reports;

public sealed partial class HtmlReportWriterTests
{
    private const string Hostile = "<script>alert(1)</script> \"x\" onmouseover='alert(2)' &lt; </style> --> ]]>";

    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(Repository.At("rules/en"));

    [Test]
    public void PageNeedsNeitherNetworkNorScripts()
    {
        var page = Html(SampleReport.Build(), SampleReport.Text.ReplaceLineEndings("\n"));

        Assert.That(page, Does.Not.Contain("<script").And.Not.Contain("http:").And.Not.Contain("https:").And.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(page, Does.Contain("default-src 'none'"));
    }

    [Test]
    public void EveryAttributionSourceAndFindingCanBeReached()
    {
        var report = SampleReport.Build();
        var page = Html(report, SampleReport.Text.ReplaceLineEndings("\n"));

        var anchors = Anchor().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.That(anchors, Is.Unique);
        Assert.That(Target().Matches(page).Select(match => match.Groups[1].Value).Except(anchors), Is.Empty);
        Assert.That(report.Attributions.Select(attribution => attribution.Id).Except(anchors), Is.Empty);
        Assert.That(Enumerable.Range(1, report.Findings.Count).Select(number => $"F{number}").Except(anchors), Is.Empty);
    }

    [Test]
    public void AClaimTellsWhoElseMadeIt()
    {
        const string Text = "Base in Ostend shuts\n\nThe airline will close its last base in Ostend in May, Anna Weber, its chief, said on Monday.\n\n"
            + "Tom Park, who leads the union, said that the airline will close its last base in Ostend in May.\n";
        var report = Analyzer.Analyze(Text, new ArticleInfo());

        Assert.That(Html(report, Text), Does.Contain("also: <a href=\"#S2\">Tom Park</a>").And.Contain("also: <a href=\"#S1\">Anna Weber</a>"));
    }

    [Test]
    public void ArticleIsWholeAndInOrder()
    {
        var text = File.ReadAllText(Repository.At("tests/Articles/harbour-bridge.txt"));

        Assert.That(ShownText(Html(Analyzer.Analyze(text, new ArticleInfo()), text)), Does.Contain(
            "Mayor Helen Osei said on Thursday that the city would close its harbour bridge to lorries from Monday. The work is meant to take five months."));
    }

    [Test]
    public void WordsOfTheArticleAreOnlyEverText()
    {
        var text = $"{Hostile}\n\nMayor {Hostile} said on Monday that {Hostile} would close.\n\n“{Hostile},” a source said.\n";
        var info = new ArticleInfo { Path = $"{Hostile}.txt", Outlet = Hostile, Title = Hostile };

        var page = Html(Analyzer.Analyze(text, info), text);

        Assert.That(page, Does.Not.Contain("<script").And.Not.Contain("onmouseover='"));
        Assert.That(Regex.Count(page, "</style>"), Is.EqualTo(1));
        Assert.That(() => Parse(page), Throws.Nothing);
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public FsCheck.Property AnyTextGivesAWellFormedPage() => Prop.ForAll(AnyText.Text(), text =>
    {
        Parse(Html(Analyzer.Analyze(text, new ArticleInfo()), text));
    });

    [Test]
    public void MarksThatCrossEachOtherGiveWellFormedMarkup()
    {
        var report = SampleReport.Build();
        var text = SampleReport.Text.ReplaceLineEndings("\n");
        var random = new System.Random(7);
        for (var round = 0; round < 50; round++)
        {
            var crossed = report with { Attributions = [.. report.Attributions.Select(attribution => attribution with { Content = [Span(random, text)], Source = Span(random, text) })] };
            Assert.That(() => Parse(Html(crossed, text)), Throws.Nothing);
        }
    }

    private static ReportSpan Span(System.Random random, string text)
    {
        var start = random.Next(text.Length - 1);
        var end = random.Next(start + 1, text.Length);
        return new ReportSpan { Start = start, End = end, Line = 1, Column = 1, Text = text[start..end] };
    }

    private static string Html(SourcingReport report, string text)
    {
        using var writer = new StringWriter();
        HtmlReportWriter.Write(writer, report, text);
        return writer.ToString();
    }

    private static string ShownText(string page) => Regex.Replace(Regex.Replace(page, "<a class=\"(?:by|ref)[^>]*>.*?</a>", ""), "<[^>]+>", "");

    /// <summary>The body as XML: every tag closed, in order, every attribute quoted.</summary>
    private static void Parse(string page)
    {
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)];
        body = Regex.Replace(body, "<(input[^>]*) checked>", "<$1/>");
        using var reader = XmlReader.Create(new StringReader(body), new XmlReaderSettings { CheckCharacters = true });
        while (reader.Read())
        {
        }
    }

    [GeneratedRegex("\\bid=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Target();
}

using System.Globalization;
using System.Text;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Reports.Writers;
using Attribution.Tests.Articles;
using FsCheck;
using FsCheck.Fluent;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace Attribution.Tests.Attributions;

/// <summary>What holds of the report of any text at all.</summary>
[TestFixture]
internal sealed class AnalyzerProperties
{
    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void TextOfMarksAndSurrogatesIsAnalysedSoundly(string text) => CheckSpans(text);

    [Property(Arbitrary = [typeof(BrokenNews)], MaxTest = 500)]
    public void BrokenNewsTextIsAnalysedSoundly(string text) => CheckSpans(text);

    [Property(Arbitrary = [typeof(BrokenNews)], MaxTest = 200)]
    public void SameTextGivesTheSameBytes(string text) => Assert.That(Json(text), Is.EqualTo(Json(text)));

    [Property(Arbitrary = [typeof(BrokenNews)], MaxTest = 300)]
    public void BratOffsetsCountCodePointsOfTheSameWords(string text)
    {
        var runes = CodePoints(text);
        var spans = BratSpans(text).ToList();
        foreach (var (pieces, words) in spans)
            Assert.That(Blanked(string.Join(' ', pieces.Select(piece => string.Concat(runes[piece.Start..piece.End])))), Is.EqualTo(words));
        var outermost = Analysis.Report(text).Attributions.Where(attribution => attribution.NestedIn is null);
        Assert.That(spans, Has.Count.EqualTo(outermost.Sum(attribution => 3 + (attribution.Source is null ? 0 : 1) - (attribution.Content.Count == 0 ? 1 : 0))));
    }

    [Test]
    public void BrokenNewsOftenHoldsAttributions()
    {
        var texts = Gen.Sample(BrokenNews.Text().Generator, 50, 100);
        Assert.That(texts.Count(text => Analysis.Report(text).Attributions.Count > 0), Is.GreaterThan(30));
    }

    private static void CheckSpans(string text)
    {
        foreach (var span in Spans(Analysis.Report(text)))
        {
            Assert.That(span.Start, Is.GreaterThanOrEqualTo(0).And.LessThan(span.End));
            Assert.That(span.End, Is.LessThanOrEqualTo(text.Length));
            Assert.That(text[span.Start..span.End], Is.EqualTo(span.Text));
            Assert.That(IsBoundary(text, span.Start) && IsBoundary(text, span.End), Is.True, "a span parts a surrogate pair");
        }
    }

    private static IEnumerable<ReportSpan> Spans(SourcingReport report) =>
    [
        .. report.Attributions.SelectMany(attribution => attribution.Content.Append(attribution.Cue)),
        .. report.Attributions.SelectMany(attribution => new[] { attribution.Source, attribution.Addressee }).OfType<ReportSpan>(),
        .. report.Sources.SelectMany(source => source.Mentions),
        .. report.Findings.SelectMany(finding => finding.Places),
    ];

    private static byte[] Json(string text)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(stream, Analysis.Report(text, new ArticleInfo { Path = "a.txt" }));
        return stream.ToArray();
    }

    private static IEnumerable<((int Start, int End)[] Pieces, string Words)> BratSpans(string text)
    {
        var output = new StringWriter();
        BratWriter.Write(output, Analysis.Report(text), text);
        foreach (var line in output.ToString().Split('\n').Where(line => line.StartsWith('T')))
        {
            var fields = line.Split('\t', 3);
            yield return ([.. fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(Piece)], fields[2]);
        }
    }

    private static (int Start, int End) Piece(string piece)
    {
        var ends = piece.Split(' ');
        return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    private static string[] CodePoints(string text)
    {
        var points = new List<string>();
        for (var i = 0; i < text.Length; i += points[^1].Length)
            points.Add(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? text.Substring(i, 2) : text.Substring(i, 1));
        return [.. points];
    }

    private static string Blanked(string text) =>
        new StringBuilder(text.Length).AppendJoin("", text.Select(c => char.IsWhiteSpace(c) ? ' ' : c)).ToString();

    private static bool IsBoundary(string text, int offset) =>
        offset == 0 || offset == text.Length || !(char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]));
}

using System.Text;
using Attribution.Articles;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;
using Attribution.Tagging;
using FsCheck.Fluent;

namespace Attribution.Rules.Tests;

/// <summary>What holds of every text.</summary>
public sealed class EngineProperties
{
    /// <summary>Steps of the matcher for one token: all rules at all anchors of the built-in rules stay far below.</summary>
    private const int MostStepsPerToken = 400;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules", "en");
    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(Folder);

    private static readonly string[] Pieces =
    [
        "said", "“", "”", "\"", "'", "‘", "’", "the mayor", "that", ".", ",", ":", "—", "\n", "\n\n", "according to", "a senior official", "Reuters", "😀", "\u0000",
        "\ud83d", "\udc00", "e\u0301", "\u200f", "١٢", "Straße", "(", ")", "told", "he", "who", "…", "\r\n", "\t", "İ", "\u2028", "U.S.", "3.5",
    ];

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property AnyTextIsAnalysedAndEverySpanIsASliceOnCodePointBoundaries() => Prop.ForAll(Texts(), text =>
    {
        var report = Analyzer.Analyze(text, new ArticleInfo());
        var spans = report.Attributions.SelectMany(attribution => attribution.Content.Append(attribution.Cue))
            .Concat(report.Sources.SelectMany(source => source.Mentions)).ToList();
        return spans.TrueForAll(span => span.Start >= 0 && span.End <= text.Length && text[span.Start..span.End] == span.Text
            && !SplitsPair(text, span.Start) && !SplitsPair(text, span.End));
    });

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public FsCheck.Property AnalysingTwiceGivesTheSameReport() => Prop.ForAll(Texts(), text =>
        Json(Analyzer, text) == Json(Analyzer, text));

    [TestCase("…Straße,U.S.\n")]
    [TestCase("Calder,U.S.")]
    public void TextThatEndsWithAPlaceIsAnalysed(string text) => Assert.That(() => Analyzer.Analyze(text, new ArticleInfo()), Throws.Nothing);

    [TestCase("said ", 100_000)]
    [TestCase("\"", 100_000)]
    [TestCase("“", 100_000)]
    [TestCase("The mayor of the town said on Monday that she was confident of victory, ", 14_000)]
    public void StepsOfTheMatcherAreLinearInTheTokens(string piece, int times)
    {
        Assert.That(StepsPerToken(piece, times), Is.LessThan(MostStepsPerToken));
        Assert.That(StepsPerToken(piece, times), Is.LessThan(StepsPerToken(piece, times / 10) * 1.2 + 1));
    }

    /// <summary>
    /// The whole analysis, counted by what it allocates: the work of every stage shows in its lists, features and candidates, and,
    /// unlike time, it is the same on any machine.
    /// </summary>
    [TestCase("said ", 10_000)]
    [TestCase("\"", 10_000)]
    [TestCase("“", 10_000)]
    [TestCase("“Yes,” said Osei. ", 2_000)]
    [TestCase("The mayor of the town said on Monday that she was confident of victory, ", 1_400)]
    public void WorkOfTheWholeAnalysisIsLinearInTheText(string piece, int times)
    {
        BytesPerCharacter(piece, times / 10);
        Assert.That(BytesPerCharacter(piece, times), Is.LessThan(BytesPerCharacter(piece, times / 10) * 1.5 + 1));
    }

    private static double BytesPerCharacter(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Analyzer.Analyze(text, new ArticleInfo());
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
    }

    private static double StepsPerToken(string piece, int times)
    {
        var pack = Analyzer.Language;
        var tagged = pack.Tagger.Tag(pack.Segmenter.Segment(new StringBuilder().Insert(0, piece, times).ToString(), new ArticleInfo()));
        var matcher = new PatternMatcher(MatchTextFactory.From(tagged));
        var matches = new List<RuleMatch>();
        foreach (var index in Enum.GetValues<RuleKind>().Where(kind => kind != RuleKind.Attributions).Select(pack.Compiler.Compile))
            foreach (var sentence in tagged.Article.SentenceArray)
            {
                matches.Clear();
                matcher.Match(index, sentence, matches);
            }
        return (double)matcher.Steps / tagged.Tags.Length;
    }

    private static FsCheck.Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf()
        .SelectMany(pieces => Gen.Elements("", " "), (pieces, gap) => string.Join(gap, pieces)).ToArbitrary();

    private static string Json(AttributionAnalyzer analyzer, string text)
    {
        using var stream = new MemoryStream();
        Attribution.Reports.ReportJson.Write(stream, analyzer.Analyze(text, new ArticleInfo()));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}

using Attribution.Articles;
using Attribution.Findings;
using Attribution.Findings.Judging;
using Attribution.Reports;
using Attribution.Tests.Attributions;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace Attribution.Tests.EndToEnd;

/// <summary>Sentences that rules propose and learned weights rank.</summary>
internal sealed class JudgedSentenceTests
{
    private const string Crowds = """
        Voters turn on the mayor of Harbor City

        Many conservative activists have argued that the deal was a corrupt scheme, and some of his own supporters fear that he has lost his mind. The board met on Monday.

        The port was built in 1904.

        """;

    private const string Minds = """
        Voters turn on the mayor of Harbor City

        The collapse of the deal is a stunning defeat for the mayor, and a bitter reminder of how weak his grip on the party has become. The board met on Monday.

        The port was built in 1904.

        """;

    private static readonly string Rules = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    [TestCase("0.05", true)]
    [TestCase("1", false)]
    public void MindsAreSentBackFromTheProbabilityThatANewsroomSets(string least, bool areSentBack) => Assert.That(
        Worrying(With($"judged-motive: {least}").Analyze(Minds, new ArticleInfo())).Any(finding => finding.Id == "unattributed-motive"), Is.EqualTo(areSentBack));

    [Test]
    public void EverySentenceMayBeSentBack()
    {
        string[] checks = ["statistic", "allegation", "motive", "speculation", "forecast", "crowd", "document", "reply", "headline", "second-hand"];
        var strict = With(string.Join('\n', checks.Select(check => $"judged-{check}: 0")));
        foreach (var file in Directory.GetFiles(Repository.At("tests/Articles"), "*.txt").Where(file => !file.EndsWith(".gaps.txt", StringComparison.Ordinal)))
            Assert.That(() => strict.Analyze(File.ReadAllText(file), new ArticleInfo()), Throws.Nothing, file);
    }

    /// <summary>What is said of an article as a whole stands at no place, and nothing can be joined to it.</summary>
    [Test]
    public void ASentenceIsSentBackBesideItsWholeArticle() => Assert.That(
        () => With("judged-headline: 0").Analyze("Harbour bridge will close for two years\n\nTom Hale, an engineer, said on Monday that the harbour bridge would have to close for two years. The council meets in May.\n", new ArticleInfo()),
        Throws.Nothing);

    /// <summary>An analyser with a newsroom's thresholds, for which headlines matter.</summary>
    private static AttributionAnalyzer With(string thresholds)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "findings"));
        File.WriteAllText(Path.Combine(folder, "findings", "thresholds.yaml"), thresholds + "\n");
        var analyzer = AttributionAnalyzer.Load(new AttributionAnalyzerOptions { AdditionalRules = [folder], Severities = new Dictionary<string, Severity?> { ["headline-unsupported"] = Severity.Warning } });
        Directory.Delete(folder, recursive: true);
        return analyzer;
    }

    [Test]
    public void PlainNewsIsLeftAlone() =>
        Assert.That(Worrying(Report.Of("Harbor board meets\n\nThe harbor board met on Monday in the town hall. The port was built in 1904. It has two piers.\n")), Is.Empty);

    [Test]
    public void ASentenceIsSentBackByOneCheckAtMost()
    {
        var judged = Report.Of(Crowds).Findings.Where(finding => finding.Severity > Severity.Info && finding.Places.Any(place => place.Text.StartsWith("Many conservative activists have", StringComparison.Ordinal)));
        Assert.That(judged.Count(), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void ExplanationTellsWhatWeighed()
    {
        Assert.That(AttributionAnalyzer.Load(Rules).Explain(Crowds, new ArticleInfo()), Does.Match(@"judged weasel-attribution 0\.\d+, found from .*: source collective \+0\.\d+"));
    }

    [Test]
    public void WeightsAreReadAsTheyWereWritten()
    {
        var file = Path.GetTempFileName();
        var model = JudgeModel.Load(Path.Combine(Rules, "findings", "judge.weights"));
        model.Save(file);
        Assert.That(File.ReadAllBytes(file), Is.EqualTo(File.ReadAllBytes(Path.Combine(Rules, "findings", "judge.weights"))));
        File.Delete(file);
    }

    [TestCase(0, "not the weights of the judge of findings")]
    [TestCase(4, "weights of version 0, and this program reads version")]
    public void WrongWeightsAreNamedInOneLine(int damaged, string message)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Rules, "findings", "judge.weights"));
        bytes[damaged] = 0;
        Assert.That(MessageFor(bytes), Does.Contain(message).And.Not.Contain("\n"));
    }

    [Test]
    public void WeightsThatAreCutShortAreNamedInOneLine()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Rules, "findings", "judge.weights"));
        foreach (var length in new[] { 0, 3, 7, 60, bytes.Length - 1 })
            Assert.That(MessageFor(bytes[..length]), Does.Contain("cut short").And.Not.Contain("\n"));
    }

    [Property(Arbitrary = [typeof(BrokenNews)], MaxTest = 300)]
    public void AnyTextIsJudgedFromNoughtToOne(string text)
    {
        var analyzer = Analyzer.Value;
        var facts = analyzer.Weigh(text, new ArticleInfo(), default);
        foreach (var sentence in facts.Sentences.Sentences)
            foreach (var rule in analyzer.Findings.Rules.Where(rule => rule.Judge is not null))
                Assert.That(facts.Sentences.Judge(rule.Id, sentence), Is.InRange(0.0, 1.0));
    }

    private static readonly Lazy<AttributionAnalyzer> Analyzer = new(() => AttributionAnalyzer.Load(Rules));

    private static IEnumerable<FindingReport> Worrying(SourcingReport report) => report.Findings.Where(finding => finding.Severity > Severity.Info);

    private static string MessageFor(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, bytes);
        var message = Assert.Throws<InvalidDataException>(() => JudgeModel.Load(file))!.Message;
        File.Delete(file);
        return message;
    }
}

using Attribution.Tests.Quantities;

namespace Attribution.Recognizers.Tests;

/// <summary>The adapter meets the cases that the built-in rules meet.</summary>
public sealed class ConformanceTests
{
    private static readonly MicrosoftQuantityRecognizer Recognizer = new();

    [TestCaseSource(typeof(QuantityCases), nameof(QuantityCases.All))]
    public void QuantityIsFoundWithItsMeaning(QuantityCase known) => Assert.That(known.FaultOf(Recognizer), Is.Null);

    [TestCase("")]
    [TestCase("The 31 September 99999 of 0 % $ -1 \ud800 thousand thousand")]
    public void AnyTextIsRead(string text) => Assert.That(() => Recognizer.Recognize(text, null), Throws.Nothing);

    [Test]
    public void AnalyserUsesIt()
    {
        var analyzer = AttributionAnalyzer.Load(new AttributionAnalyzerOptions { RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en"), Quantities = Recognizer });
        var report = analyzer.Analyze("The board said on Tuesday that the port would close.", new Articles.ArticleInfo { PublishedOn = QuantityCase.PublishedOn });

        Assert.That(report.Attributions[0].When?.Value, Is.EqualTo("2022-09-20"));
    }
}

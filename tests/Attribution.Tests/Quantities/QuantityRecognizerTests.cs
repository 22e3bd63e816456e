using Attribution.Quantities;

namespace Attribution.Tests.Quantities;

/// <summary>What any recogniser has to find; the adapter over another library runs the same cases.</summary>
public sealed class QuantityRecognizerTests
{
    private static readonly IQuantityRecognizer Recognizer = AttributionAnalyzer.Load(Repository.At("rules/en")).Quantities;

    [TestCaseSource(typeof(QuantityCases), nameof(QuantityCases.All))]
    public void QuantityIsFoundWithItsMeaning(QuantityCase known) =>
        Assert.That(known.FaultOf(Recognizer), Is.Null);

    [TestCaseSource(typeof(QuantityCases), nameof(QuantityCases.OfRules))]
    public void WhatOnlyRulesTellIsFound(QuantityCase known) =>
        Assert.That(known.FaultOf(Recognizer), Is.Null);

    [TestCase("It left at 8 a.m. from platform 3.")]
    [TestCase("They won 3-1.")]
    [TestCase("The lorries left.")]
    public void WhatIsNoQuantityIsNotFound(string sentence) =>
        Assert.That(Recognizer.Recognize(sentence, null), Is.Empty);

    [TestCase("")]
    [TestCase("9999999999999999999999999999999999999999 billion trillion trillion 1.1.1 1,,1 -- 3-")]
    [TestCase("The 31 September 99999 of 0 % $ -1 \ud800 thousand thousand")]
    public void AnyTextIsRead(string text) =>
        Assert.That(() => Recognizer.Recognize(text, DateOnly.MinValue), Throws.Nothing);

    [Test]
    public void SpansAreInOrderAndDoNotOverlap()
    {
        const string text = "On Tuesday 12% of 300 lorries, worth $3bn, left; 12 people were killed and one in five stayed three weeks.";

        var found = Recognizer.Recognize(text, new DateOnly(2022, 9, 22));

        Assert.That(found, Has.Count.GreaterThan(5));
        Assert.That(found.Zip(found.Skip(1)).Where(pair => pair.First.Span.End > pair.Second.Span.Start), Is.Empty);
    }
}

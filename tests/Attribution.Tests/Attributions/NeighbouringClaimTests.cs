namespace Attribution.Tests.Attributions;

/// <summary>Claims in one sentence: beside each other, or one within the other.</summary>
[TestFixture]
internal sealed class NeighbouringClaimTests
{
    private const string Nested = "Officials said the man was believed to be armed.";

    [TestCase(
        "The coach complained that the pitch was wet, but said his side had deserved to lose.",
        "The coach | complained | that the pitch was wet", "The coach | said | his side had deserved to lose")]
    public void ContentEndsBeforeAClaimOfTheSameSpeaker(string text, params string[] expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(expected));

    [Test]
    public void ClaimWithinAContentIsNested()
    {
        var found = Analysis.Report(Nested).Attributions;
        Assert.That(found.Select(one => (one.Source?.Text, one.Cue.Text, one.NestedIn)), Is.EqualTo(new (string?, string, string?)[]
        {
            ("Officials", "said", null),
            (null, "was believed", found[0].Id),
        }));
        Assert.That(found[0].Content.Single().Text, Is.EqualTo("the man was believed to be armed"));
    }

    [Test]
    public void NestedClaimIsExplained()
    {
        var cues = Analysis.Analyzer.ExplainSentences(Nested, new()).Sentences.Single().Cues;
        Assert.That(cues.Single(cue => cue.Text.Contains("was believed", StringComparison.Ordinal)).Outcome, Does.StartWith("accepted"));
    }
}

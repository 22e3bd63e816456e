using Attribution.Reports;
using Attribution.Sources;
using Attribution.Tests.Findings;

namespace Attribution.Tests.Reports;

public sealed class MetricsBuilderTests
{
    private readonly MetricsReport metrics = SampleReport.Build().Metrics;

    [Test]
    public void StatementsAreCountedByTheirMainSource()
    {
        Assert.That(metrics.Attributions, Is.EqualTo(new StatementCounts
        {
            Total = 6, Named = 2, Anonymous = 3, Spokespersons = 0, Collective = 1, Author = 0, NoSource = 0, SecondHand = 2, Loaded = 1,
        }));
        Assert.That((metrics.NamedShare, metrics.AnonymousShare, metrics.CollectiveShare), Is.EqualTo((0.3333, 0.5, 0.1667)));
    }

    [Test]
    public void SourcesAreCountedOnce()
    {
        Assert.That(metrics.DistinctSources, Is.EqualTo(new SourceCounts { Total = 5, Named = 2, Anonymous = 2, Spokespersons = 0, Collective = 1, Author = 0, Official = 1 }));
        Assert.That(metrics.OfficialShare, Is.EqualTo(0.2));
    }

    [Test]
    public void ConcentrationIsTheSumOfSquaredShares()
    {
        Assert.That(metrics.Concentration, Is.EqualTo(0.2222));
        Assert.That(metrics.EffectiveSources, Is.EqualTo(4.5));
    }

    [Test]
    public void AnonymityIsDescribed()
    {
        Assert.That((metrics.UnnamedSources, metrics.ExplainedSources, metrics.StockReasonSources), Is.EqualTo((2, 1, 0)));
        Assert.That((metrics.DescriptionScore, metrics.ExplainedShare, metrics.StockReasonShare), Is.EqualTo((1.5, 0.5, 0.0)));
    }

    [Test]
    public void SentencesWithAttributedContentAreShared()
    {
        Assert.That(metrics.AttributedSentences, Is.EqualTo(6));
        Assert.That(metrics.AttributedShare, Is.EqualTo(0.6));
    }

    [Test]
    public void RatiosOverFewerThanFiveStatementsAreNull()
    {
        var sample = new SampleArticle("A clerk said it rains.");
        sample.Says("A clerk", "said", "it rains", [sample.Source("A clerk", SourceClass.UnnamedPerson)]);
        var few = MetricsBuilder.Build(sample.Facts());
        double?[] ratios =
        [
            few.AttributedShare, few.NamedShare, few.AnonymousShare, few.SpokespersonShare, few.CollectiveShare, few.AuthorShare, few.NoSourceShare, few.SecondHandShare,
            few.LoadedShare, few.DescriptionScore, few.ExplainedShare, few.StockReasonShare, few.Concentration, few.EffectiveSources, few.Corroboration, few.OfficialShare,
        ];
        Assert.That(ratios, Is.All.Null);
        Assert.That(few.Attributions.Anonymous, Is.EqualTo(1));
    }

    [Test]
    public void ResponsesAreCountedApart() => Assert.That(metrics.Responses, Is.EqualTo(1));
}

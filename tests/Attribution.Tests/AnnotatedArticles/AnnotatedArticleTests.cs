using Attribution.Tests.Attributions;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>
/// Articles on all kinds of topics, annotated by somebody who had not seen the analyser: who every source is, whether it
/// is named, its class and terms, and the type of each attribution. What the analyser gets wrong stands in NAME.gaps.txt.
/// </summary>
[TestFixture]
internal sealed class AnnotatedArticleTests
{
    private static IEnumerable<string> Articles => ExpectedArticle.Names;

    /// <summary>
    /// Where it fails for a better analyser: write the gaps anew with <c>ATTRIBUTION_WRITE_GAPS=1 dotnet test</c>, and look
    /// at what has changed.
    /// </summary>
    [TestCaseSource(nameof(Articles))]
    public void AllButTheKnownGapsIsFound(string name)
    {
        var article = ExpectedArticle.Read(name);
        var unmet = ArticleCheck.Unmet(article, Analysis.Report(article.Text, article.Info)).ToDictionary(gap => gap.Expectation, gap => gap.Found);
        var file = Repository.At($"tests/Articles/{name}.gaps.txt");
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_GAPS") == "1")
            KnownGaps.Write(file, unmet.Keys);
        var known = KnownGaps.Read(file);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lines(unmet.Where(gap => !known.Contains(gap.Key)).Select(gap => $"{gap.Key}, but found: {gap.Value}")), Is.Empty, "not as expected");
            Assert.That(Lines(known.Where(gap => !unmet.ContainsKey(gap))), Is.Empty, $"these gaps are closed: take them out of {Path.GetFileName(file)}");
        }
    }

    [TestCaseSource(nameof(Articles))]
    public void ExpectationsFitTogether(string name)
    {
        var article = ExpectedArticle.Read(name);
        var ids = article.Sources.Select(source => source.Id);
        Assert.That(ids, Is.Unique);
        Assert.That(article.Attributions.SelectMany(attribution => attribution.Sources).Distinct(), Is.EquivalentTo(ids));
        Assert.That(article.Sources.SelectMany(source => source.Mentions), Is.All.Matches((string? mention) => article.Text.Contains(mention!, StringComparison.Ordinal)));
        Assert.That(article.Attributions.Select(attribution => attribution.CueNear), Is.Unique.And.All.Matches((string? near) => article.Text.Split(near).Length == 2));
        Assert.That(article.Attributions.Select(attribution => Places.Of(attribution, article.Text)), Is.All.Not.Null);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}

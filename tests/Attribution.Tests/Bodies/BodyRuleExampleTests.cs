using Attribution.Articles;
using Attribution.Bodies;
using Attribution.Tests.Articles;

namespace Attribution.Tests.Bodies;

/// <summary>Runs every example of every rule in rules/en/bodies.</summary>
[TestFixture]
internal sealed class BodyRuleExampleTests
{
    private static readonly ArticleSegmenter Segmenter = ArticleSegmenter.Read(Segmenting.RulesFolder);
    private static readonly BodyRules Rules = BodyRules.Read(Segmenting.RulesFolder, Segmenter);

    private static IEnumerable<TestCaseData> Examples() =>
        from rule in Rules.All
        from example in rule.Examples
        select new TestCaseData(rule.Id, example.Line).SetArgDisplayNames(rule.Id, $"line {example.Line}");

    [TestCaseSource(nameof(Examples))]
    public void ExampleFindsWhatItSays(string id, int line)
    {
        var rule = Rules.All.Single(candidate => candidate.Id == id);
        var example = rule.Examples.Single(candidate => candidate.Line == line);
        var article = Segmenter.Segment(example.Text, new ArticleInfo());
        var finder = new BodyFinder(Rules);
        var found = Enumerable.Range(0, article.ParagraphArray.Length)
            .Where(paragraph => finder.RulesThatMatch(article, paragraph).Contains(rule))
            .Select(paragraph => article.ParagraphArray[paragraph].Span.In(article.Text).ToString());
        Assert.That(found, example.IsTodo ? Is.Not.EqualTo(example.Finds) : Is.EqualTo(example.Finds));
    }
}

using Attribution.Evaluation;
using Attribution.Tests.Attributions;

namespace Attribution.Tests.Evaluation;

[TestFixture]
internal sealed class CorpusEvaluationTests
{
    private const string First = "The judge said that the trial would resume in June.\n";
    private const string Second = "The driver had been drinking, according to the police.\n";

    private static readonly string FirstGold = Brat.Of(First, ("The judge", "said", "that the trial would resume in June"));
    private static readonly string SecondGold = Brat.Of(Second, ("the police", "according to", "The driver had been drinking"));

    [Test]
    public void AnnotatorsOfAnArticleAreAveraged()
    {
        var report = Evaluate((First, [FirstGold, ""]));
        Assert.That((report.Articles, report.Annotations), Is.EqualTo((1, 2)));
        Assert.That((report.Soft.All.Found, report.Soft.All.Gold, report.Soft.All.Precision, report.Soft.All.Recall), Is.EqualTo((1, 0.5, 0.5, 1)));
    }

    [Test]
    public void RuleContributesWhatNoOtherFinds()
    {
        var report = Evaluate((First, [FirstGold]), (Second, [SecondGold]));
        Assert.That(report.Soft.All.F1, Is.EqualTo(1));
        Assert.That(report.Rules.Select(rule => (rule.Fired, rule.Right, rule.Precision)), Is.EqualTo(new[] { (1.0, 1.0, 1.0), (1.0, 1.0, 1.0) }));
        Assert.That(report.Rules.Select(rule => rule.Contribution), Is.All.EqualTo(1 - 2 / 3.0).Within(1e-9));
    }

    [Test]
    public void RuleThatIsWrongDoesHarm()
    {
        var report = Evaluate((First, [FirstGold]), (Second, [""]));
        var harmful = report.Rules.Single(rule => rule.Right == 0);
        Assert.That(harmful.Contribution, Is.EqualTo(2 / 3.0 - 1).Within(1e-9));
    }

    [Test]
    public void ArticleWithoutAnnotationsIsNotCounted() => Assert.That(Evaluate((First, [])).Articles, Is.Zero);

    [Test]
    public void BadAnnotationsCountNothing()
    {
        var evaluation = new CorpusEvaluation(Analysis.Analyzer);
        Assert.That(() => evaluation.Add(First, [FirstGold, "nonsense"]), Throws.TypeOf<FormatException>());
        Assert.That(evaluation.Report().Cue.All.Gold, Is.Zero);
    }

    private static EvaluationReport Evaluate(params (string Text, string[] Annotations)[] articles)
    {
        var evaluation = new CorpusEvaluation(Analysis.Analyzer);
        foreach (var (text, annotations) in articles)
            evaluation.Add(text, annotations);
        return evaluation.Report();
    }
}

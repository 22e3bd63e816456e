using Attribution.Articles;
using Attribution.Findings;

namespace Attribution.Authoring.Explaining;

/// <summary>Tells which checks propose a sentence to learned weights, and what these make of it.</summary>
internal sealed class JudgementExplainer
{
    private const int MostReasons = 5;

    private readonly SourcingFacts facts;
    private readonly IReadOnlyList<FindingRule> rules;
    private readonly HashSet<int> sentences;

    public JudgementExplainer(AttributionAnalyzer analyzer, string text, ArticleInfo info)
    {
        facts = analyzer.Weigh(text, info, default);
        rules = analyzer.Findings.Rules;
        sentences = [.. facts.Sentences.Sentences];
    }

    public IReadOnlyList<JudgementExplanation> Explain(int sentence) => sentences.Contains(sentence) ? [.. rules.Select(rule => Explain(rule, sentence)).OfType<JudgementExplanation>()] : [];

    private JudgementExplanation? Explain(FindingRule rule, int sentence) =>
        rule.Judge is { } judge && facts.Sentences.Judge(rule.Id, sentence) is { } probability && judge.When.Holds(facts, sentence)
            ? new JudgementExplanation(rule.Id, probability, judge.Least[0].Least, [.. facts.Sentences.Reasons(rule.Id, sentence).Take(MostReasons).Select(reason => (reason.Feature.ToString(), reason.Weight))])
            : null;
}

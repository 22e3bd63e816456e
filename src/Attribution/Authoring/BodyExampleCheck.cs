using Attribution.Articles;
using Attribution.Bodies;

namespace Attribution.Authoring;

/// <summary>One example of a body rule: the paragraphs that the rule by itself must find.</summary>
internal static class BodyExampleCheck
{
    public static string? Check(AttributionAnalyzer analyzer, BodyRule rule, BodyExample example) =>
        KnownGap.Judge(example.IsTodo, Fault(analyzer, rule, example));

    private static string? Fault(AttributionAnalyzer analyzer, BodyRule rule, BodyExample example)
    {
        var article = analyzer.Language.Segmenter.Segment(example.Text, new ArticleInfo());
        var found = Enumerable.Range(0, article.ParagraphArray.Length)
            .Where(paragraph => analyzer.Bodies.RulesThatMatch(article, paragraph).Contains(rule))
            .Select(paragraph => article.ParagraphArray[paragraph].Span.In(article.Text).ToString()).ToList();
        return found.SequenceEqual(example.Finds) ? null : $"found {Quoted(found)} instead of {Quoted(example.Finds)}";
    }

    private static string Quoted(IReadOnlyList<string> texts) =>
        texts.Count == 0 ? "nothing" : string.Join(", ", texts.Select(text => $"“{text}”"));
}

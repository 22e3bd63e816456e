using Attribution.Articles;
using Attribution.Findings;
using Attribution.Findings.Judging;

namespace Attribution.Training.Findings;

/// <summary>Analyses marked articles and ties their sentences to the marks.</summary>
internal sealed class ExampleLoader(AttributionAnalyzer analyzer, string folder)
{
    // Without "judge": what is found must not depend on weights that were learned before.
    private readonly FindingEngine certain = new([.. analyzer.Findings.Rules.Select(rule => rule with { Judge = null })]);

    public IEnumerable<JudgedExample> Load(string name, IReadOnlyList<Mark> marks)
    {
        var text = File.ReadAllText(Path.Combine(folder, name + ".txt"));
        var facts = analyzer.Weigh(text, new ArticleInfo(), default);
        var places = marks.Select(mark => (Mark: mark, Start: PlaceOf(mark, text))).ToList();
        var findings = certain.JudgeUnits(facts).Where(finding => finding.Severity > Severity.Info).ToList();
        foreach (var sentence in facts.Sentences.Sentences)
            yield return ExampleOf(name, facts, sentence, places, findings, marks[0].Editor);
    }

    private JudgedExample ExampleOf(string name, SourcingFacts facts, int sentence, List<(Mark Mark, int Start)> marks, List<Finding> findings, string editor)
    {
        var range = facts.Article.Article.Sentences[sentence];
        var span = facts.Article.Article.SpanOf(range.FirstToken, range.EndToken);
        var here = marks.Where(mark => mark.Start < span.End && span.Start < mark.Start + mark.Mark.Words.Length).Select(mark => mark.Mark).ToList();
        return new JudgedExample
        {
            Article = name,
            Editor = editor,
            Text = span.In(facts.Article.Article.Text).ToString().ReplaceLineEndings(" "),
            Features = [.. facts.Sentences.FeaturesOf(sentence).Hashes],
            Marks = [.. here.Where(mark => mark.Grade != MarkGrade.Refused)],
            Refusals = [.. here.Where(mark => mark.Grade == MarkGrade.Refused)],
            Certain = [.. findings.Where(finding => finding.Places.Any(place => place.Start < span.End && span.Start < place.End)).Select(finding => finding.Rule.Id).Distinct()],
            Proposed = [.. analyzer.Findings.Rules.Where(rule => rule.Judge is { } judge && judge.When.Holds(facts, sentence)).Select(rule => rule.Id)],
        };
    }

    private static int PlaceOf(Mark mark, string text) => mark.IndexIn(text) is >= 0 and var at ? at
        : throw new InvalidDataException($"{mark.Editor}: the words “{mark.Words}” do not stand in {mark.Article}");
}

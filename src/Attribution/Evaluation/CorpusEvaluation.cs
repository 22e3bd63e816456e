using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>
/// Measures how well an analyser finds the outermost attributions of articles that people have annotated. Where several people
/// annotated an article, it is compared with each and the counts are averaged. Not thread-safe.
/// </summary>
public sealed class CorpusEvaluation(AttributionAnalyzer analyzer)
{
    private readonly SubsetTally[] spans = new SubsetTally[3];
    private readonly Dictionary<string, RuleTally> rules = new(StringComparer.Ordinal);
    private SubsetTally cue;
    private SubsetTally soft;
    private SubsetTally strict;
    private int articles;
    private int annotationCount;

    /// <summary>Analyses an article and compares the outermost attributions with what people annotated.</summary>
    /// <param name="text">The article.</param>
    /// <param name="annotations">Annotations in brat standoff, one document an annotator, whose offsets count code points of the text.</param>
    /// <exception cref="FormatException">Annotations cannot be read or lie outside the text; nothing is counted then. The message is one line and names the annotations' line.</exception>
    public void Add(string text, IReadOnlyList<string> annotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        if (annotations.Count == 0)
            return;
        var scored = new ScoredText(text);
        var gold = annotations.Select(document => BratReader.Read(document, text).ConvertAll(one => ScoredAttribution.From(scored, one))).ToList();
        var found = analyzer.Analyze(text, new ArticleInfo()).Attributions.Where(one => one.NestedIn is null).Select(one => ScoredAttribution.From(scored, one)).ToList();
        articles++;
        annotationCount += gold.Count;
        foreach (var annotator in gold)
            Add(new Comparison(found, annotator), 1.0 / gold.Count);
    }

    /// <summary>Writes the figures over all articles that were added as a table for people, in percent.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="byRule">Whether to tell what each rule is worth, too.</param>
    public void WriteTable(TextWriter output, bool byRule = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        EvaluationTable.Write(output, Report(), byRule);
    }

    /// <summary>Writes the figures over all articles that were added as one JSON document in UTF-8 that ends with a line break.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="byRule">Whether to tell what each rule is worth, too.</param>
    public void WriteJson(Stream output, bool byRule = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        EvaluationJson.Write(output, byRule ? Report() : Report() with { Rules = [] });
    }

    /// <summary>Writes how often each rule was right, as <c>models/precision.tsv</c> in a folder of rules has it.</summary>
    public void WritePrecision(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        RulePrecisionFile.Write(output, Report());
    }

    /// <summary>The figures over all articles that were added.</summary>
    internal EvaluationReport Report() => new()
    {
        Articles = articles,
        Annotations = annotationCount,
        Cue = cue.ToScores(),
        Soft = soft.ToScores(),
        Strict = strict.ToScores(),
        SourceSpans = spans[(int)Role.Source].ToScores(),
        CueSpans = spans[(int)Role.Cue].ToScores(),
        ContentSpans = spans[(int)Role.Content].ToScores(),
        Rules = [.. rules.Select(rule => ScoreOf(rule.Key, rule.Value)).OrderByDescending(rule => rule.Fired).ThenBy(rule => rule.Rule, StringComparer.Ordinal)],
    };

    private void Add(Comparison comparison, double weight)
    {
        cue += comparison.Cue * weight;
        soft += comparison.Soft * weight;
        strict += comparison.Strict * weight;
        for (var role = 0; role < spans.Length; role++)
            spans[role] += comparison.Spans[role] * weight;
        foreach (var (rule, tally) in comparison.Rules)
            rules[rule] = rules.GetValueOrDefault(rule) + tally * weight;
    }

    private RuleScore ScoreOf(string rule, RuleTally tally) => new()
    {
        Rule = rule,
        Fired = Math.Round(tally.Fired, 6),
        Right = Math.Round(tally.Right, 6),
        Precision = tally.Right / tally.Fired,
        Contribution = (soft.All.ToScore().F1 ?? 0) - ((soft.All - tally.Lost).ToScore().F1 ?? 0),
    };
}

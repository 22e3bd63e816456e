using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Authoring;

/// <summary>
/// Runs the examples of cue, mention, clause and attribution rules, each with its own rule alone. What an example asks is
/// written down in <c>rules/README.md</c>. Immutable and thread-safe.
/// </summary>
internal sealed class ExampleChecker(LanguagePack pack)
{
    private const string Cue = "cue";

    /// <summary>Tags that enclose the whole match, a cue without its context; others enclose what the rule captures by that name.</summary>
    private static readonly string[] WholeMatch = [Cue, "tail", "lead", "mention", "join"];

    /// <summary>What is wrong, in one line; null if the example holds.</summary>
    public string? Check(Rule rule, RuleExample example)
    {
        var text = new ExampleText(pack, example.Text);
        if (example.Expect == ExampleExpectation.None)
            return rule.Kind == RuleKind.Attributions ? new AttributionExampleCheck(pack, rule, text).CheckMiss() : CheckMiss(rule, text);
        if (example.Spans.Any(span => text.TokensIn(span.Span).IsNone))
            return "a tag must enclose whole words";
        var fault = rule.Kind == RuleKind.Attributions ? new AttributionExampleCheck(pack, rule, text).CheckHit(example) : CheckHit(rule, text, example);
        return KnownGap.Judge(example.Expect == ExampleExpectation.Todo, fault);
    }

    private string? CheckMiss(Rule rule, ExampleText text) =>
        Found(rule, text) is [var match, ..] ? $"found {text.Quote(match.Range)}, though nothing is expected" : null;

    private string? CheckHit(Rule rule, ExampleText text, RuleExample example)
    {
        var found = Found(rule, text);
        foreach (var (name, _) in example.Spans)
            if (!IsWhole(rule, name) && rule.Pattern.All(element => element.Capture != name))
                return $"the rule captures no '{name}'";
        if (Wanted(text, example).All(wanted => found.Any(match => Range(match, wanted.Name) == wanted.Range)))
            return null;
        var all = found.Select(match => text.Quote(Range(match, example.Spans[0].Name))).Distinct().ToList();
        return all.Count == 0 ? "found nothing" : $"found {string.Join(", ", all)} instead";
    }

    private static IEnumerable<(string Name, TokenRange Range)> Wanted(ExampleText text, RuleExample example) =>
        example.Spans.Select(span => (span.Name, text.TokensIn(span.Span)));

    private static TokenRange Range(RuleMatch match, string name) =>
        name == Cue && match.Rule.Rule.Kind == RuleKind.Cues ? CueContext.Without(match) : IsWhole(match.Rule.Rule, name) ? match.Range : match[name];

    /// <summary>A source rule's term, a quantity or a passage is the whole match, unless a capture bears the name.</summary>
    private static bool IsWhole(Rule rule, string name) =>
        WholeMatch.Contains(name) || rule.Kind is RuleKind.Sources or RuleKind.Quantities or RuleKind.Passages && rule.Pattern.All(element => element.Capture != name);

    private List<RuleMatch> Found(Rule rule, ExampleText text)
    {
        var index = new RuleIndex([pack.Compiler.Compile(rule)]);
        var matcher = new PatternMatcher(text.View.Text);
        var found = new List<RuleMatch>();
        foreach (var sentence in text.Article.SentenceArray)
            matcher.Match(index, sentence, found);
        return found;
    }
}

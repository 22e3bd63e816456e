using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Authoring.Explaining;

/// <summary>
/// Explains how the rules with patterns fared in a sentence: which match, and, of those whose anchor is there, why the others do
/// not. Anchors that only ask for a part of speech stand everywhere; of such rules only a newsroom's own are told of.
/// </summary>
internal sealed class PatternExplainer
{
    private readonly RulePack pack;
    private readonly AnalysisView view;
    private readonly PatternMatcher matcher;
    private readonly RuleIndex cues;
    private readonly RuleIndex others;

    public PatternExplainer(LanguagePack language, AnalysisView view)
    {
        this.view = view;
        pack = language.Rules;
        matcher = new PatternMatcher(view.Text);
        cues = new RuleIndex([.. pack.Of(RuleKind.Cues).Where(rule => !rule.Attributes.ContainsKey("part")).Select(language.Compiler.Compile)]);
        others = new RuleIndex([.. pack.Rules.Where(IsTold).Select(language.Compiler.Compile)]);
    }

    /// <summary>Source rules that match, cue rules that another comes before, and rules that nearly match.</summary>
    public IReadOnlyList<RuleTrial> Explain(Sentence sentence, IReadOnlyList<Cue> proposed)
    {
        var trials = new List<RuleTrial>();
        foreach (var match in Matches(cues, sentence))
            if (proposed.FirstOrDefault(cue => cue.Head == match["head"].First) is { Rule: { } winner } && winner != match.Rule.Rule.Id)
                trials.Add(Trial(match.Rule.Rule, RuleTrialResult.Fits, $"{Words(match.Range)}, but {winner} comes first there, by priority, then length, then id"));
        foreach (var match in Matches(others, sentence))
            trials.Add(Trial(match.Rule.Rule, RuleTrialResult.Chosen, Captures(match)));
        foreach (var rule in cues.Rules.Concat(others.Rules).Where(rule => IsOwn(rule.Rule) || rule.AnchorTest is { Words: not null } or { Lemmas: not null }))
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
                if (Lack(rule, token, sentence) is { } lack)
                    trials.Add(Trial(rule.Rule, RuleTrialResult.Fails, lack));
        return [.. trials.Distinct()];
    }

    private RuleTrial Trial(Rule rule, RuleTrialResult result, string note) => new(rule.Id, result, note) { IsOwn = IsOwn(rule) };

    private bool IsTold(Rule rule) => rule.Kind switch
    {
        RuleKind.Sources or RuleKind.Quantities => true,
        RuleKind.Clauses => IsOwn(rule),
        RuleKind.Cues => IsOwn(rule) && rule.Attributes.ContainsKey("part"),
        _ => false,
    };

    private bool IsOwn(Rule rule) => !pack.BuiltIn.Contains(rule);

    private List<RuleMatch> Matches(RuleIndex index, Sentence sentence)
    {
        var matches = new List<RuleMatch>();
        matcher.Match(index, sentence, matches);
        return matches;
    }

    /// <summary>Why a rule does not match around a token that its anchor accepts; null if it matches, or the anchor is not there.</summary>
    private string? Lack(CompiledRule rule, int token, Sentence sentence)
    {
        if (rule.Elements.Length + rule.Exceptions.Length == 1 || !Fits(rule, rule.Anchor, rule.Anchor, token, sentence) || matcher.TryMatch(rule, token, sentence) is not null)
            return null;
        for (var last = rule.Anchor + 1; last < rule.Elements.Length; last++)
            if (!Fits(rule, rule.Anchor, last, token, sentence))
                return $"{Words(token)} is there, but not {ElementText.Of(rule.Rule.Pattern[last])} {(last == rule.Anchor + 1 ? "after it" : "further on")}";
        for (var first = rule.Anchor - 1; first >= 0; first--)
            if (!Fits(rule, first, rule.Elements.Length - 1, token, sentence))
                return $"{Words(token)} is there, but not {ElementText.Of(rule.Rule.Pattern[first])} {(first == rule.Anchor - 1 ? "before it" : "further before it")}";
        return $"all of it is there around {Words(token)}, but an exception holds: {Exception(rule, token, sentence)}";
    }

    /// <summary>Whether some of a rule's elements match around a token, whatever its exceptions say.</summary>
    private bool Fits(CompiledRule rule, int first, int last, int token, Sentence sentence) => matcher.TryMatch(Part(rule, first, last, []), token, sentence) is not null;

    private string Exception(CompiledRule rule, int token, Sentence sentence)
    {
        for (var i = 0; i < rule.Exceptions.Length; i++)
            if (matcher.TryMatch(Part(rule, 0, rule.Elements.Length - 1, [rule.Exceptions[i]]), token, sentence) is null)
                return $"{rule.Rule.Exceptions[i].Place}: {ElementText.Of(rule.Rule.Exceptions[i].Test)}";
        return "several together leave no way to match";
    }

    private static CompiledRule Part(CompiledRule rule, int first, int last, ExceptionTest[] exceptions) => new()
    {
        Rule = rule.Rule,
        Elements = rule.Elements[first..(last + 1)],
        Anchor = rule.Anchor - first,
        Captures = rule.Captures,
        Exceptions = exceptions,
    };

    private string Captures(RuleMatch match)
    {
        var captured = match.Rule.Captures.Where(name => !match[name].IsNone).Select(name => $"{name} {Words(match[name])}");
        return string.Join(", ", captured.Prepend(Words(match.Range)));
    }

    private string Words(int token) => Words(new TokenRange(token, token + 1));

    private string Words(TokenRange range) => $"“{view.Text.Article.SpanOf(range.First, range.End).In(view.Text.Article.Text)}”";
}

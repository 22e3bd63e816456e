using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds rules that never win because another comes first wherever they could: by their tests, and in the texts of all examples.</summary>
internal sealed class BeatenRules(LanguagePack pack, ExampleTexts texts, ProblemList problems)
{
    public void Run()
    {
        CheckMentions();
        CheckCues();
        CheckTails();
        CheckAttributions();
    }

    /// <summary>The first mention rule of a part that accepts a token decides; several may share what a later one accepts.</summary>
    private void CheckMentions()
    {
        foreach (var part in pack.Compiler.Compile(RuleKind.Mentions).Rules.GroupBy(rule => rule.Rule.Attributes.GetValueOrDefault("part")).Where(part => part.Key != "join"))
        {
            var rules = part.ToList();
            for (var i = 1; i < rules.Count; i++)
                if (rules.Take(i).FirstOrDefault(before => before.AnchorTest!.Includes(rules[i].AnchorTest!)) is { } winner)
                    Report(rules[i].Rule, winner.Rule);
                else if (Winners(rules, i) is { Count: > 0 } winners && !winners.Contains(rules[i].Rule))
                    Report(rules[i].Rule, winners[0]);
        }
    }

    /// <summary>Who wins the tokens of all examples that a rule accepts.</summary>
    private List<Rule> Winners(List<CompiledRule> rules, int index) =>
        [.. texts.Matches(rules[index]).Select(pair => rules.First(rule => Accepts(rule, pair.Text, pair.Match.Anchor)).Rule).GroupBy(rule => rule).OrderByDescending(group => group.Count()).Select(group => group.Key)];

    private static bool Accepts(CompiledRule rule, ExampleText text, int token)
    {
        var sentence = text.View.SentenceAt(token);
        return rule.AnchorTest!.Holds(text.View.Text, token, sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>Of the cue rules that match around a head, one wins, by priority, then length, then id.</summary>
    private void CheckCues()
    {
        foreach (var rule in pack.Rules.Of(RuleKind.Cues).Where(rule => !rule.Attributes.ContainsKey("part")))
        {
            var winners = texts.Matches(pack.Compiler.Compile(rule)).Select(pair => ExampleTexts.CueAt(pair.Text, pair.Match["head"].First)?.Rule).OfType<string>().ToList();
            if (winners.Count > 0 && !winners.Contains(rule.Id))
                Report(rule, pack.Rules.Rules.First(other => other.Id == winners.GroupBy(id => id).MaxBy(group => group.Count())!.Key));
        }
    }

    /// <summary>A tail only adds a place where a cue may end; one that adds none that others do not is idle.</summary>
    private void CheckTails()
    {
        var tails = pack.Rules.Of(RuleKind.Cues).Where(rule => rule.Attributes.ContainsKey("part")).Select(pack.Compiler.Compile).ToList();
        for (var i = 0; i < tails.Count; i++)
            if (tails.Where((other, j) => j != i && Same(other, tails[i]) && (j < i || !Same(tails[i], other))).FirstOrDefault() is { } before)
                problems.Add(tails[i].Rule.File, tails[i].Rule.Line, $"{tails[i].Rule.Id}: '{before.Rule.Id}' adds the same words everywhere");
    }

    private static bool Same(CompiledRule a, CompiledRule b) => a.Elements.Length == b.Elements.Length && a.Exceptions.Length == 0
        && a.Elements.Zip(b.Elements).All(pair => pair.First.Min <= pair.Second.Min && pair.First.Max >= pair.Second.Max
            && pair.First.Phrases is null && pair.Second.Phrases is null && (pair.First.Test is null || pair.Second.Test is { } test && pair.First.Test.Includes(test)));

    /// <summary>Equal proposals go to the first rule, by priority and id; a higher priority wins whatever the scores.</summary>
    private void CheckAttributions()
    {
        var patterns = pack.Patterns.Patterns;
        for (var i = 1; i < patterns.Length; i++)
            if (Array.Find(patterns[..i], before => Covers(before, patterns[i]) || Outranks(before, patterns[i])) is { } winner)
                Report(patterns[i].Rule, winner.Rule);
    }

    private static bool Covers(AttributionPattern a, AttributionPattern b) =>
        (a.CueKinds.Count == 0 || b.CueKinds.Count > 0 && b.CueKinds.All(a.CueKinds.Contains))
        && (a.CueTest is null || b.CueTest is not null && a.CueTest.Includes(b.CueTest))
        && a.SourcePathsLeft.Includes(b.SourcePathsLeft) && a.SourcePathsRight.Includes(b.SourcePathsRight)
        && (a.SourceMayBeMissing || !b.SourceMayBeMissing)
        && (a.LeftForms == 0) == (b.LeftForms == 0)
        && (a.RightForms == 0) == (b.RightForms == 0)
        && (b.RightForms & ~a.RightForms) == 0;

    /// <summary>Whether a rule of higher priority can be filled in at the cue of every hit of another.</summary>
    private bool Outranks(AttributionPattern a, AttributionPattern b)
    {
        if (a.Rule.Priority <= b.Rule.Priority)
            return false;
        var cues = texts.HitsOf(b.Rule).SelectMany(hit => hit.Text.Cues.Where(cue => hit.Text.Tagged(hit.Example, "cue").Exists(tag => tag.Contains(cue.Head))).Select(cue => (hit.Text, cue))).ToList();
        return cues.Count > 0 && cues.TrueForAll(pair => new AttributionFills(pack, pair.Text.View, a, pair.cue).IsComplete);
    }

    private void Report(Rule beaten, Rule winner) =>
        problems.Add(beaten.File, beaten.Line, $"{beaten.Id}: '{winner.Id}' comes first wherever this rule fits; give it a higher priority, or narrow the other");
}

using Attribution.Attributions;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds rules that never win because another comes first wherever they could.</summary>
internal static class BeatenRules
{
    public static void Check(LanguagePack pack, ProblemList problems)
    {
        CheckMentions(pack, problems);
        CheckCues(pack, problems);
        CheckAttributions(pack.Patterns.Patterns, problems);
    }

    /// <summary>The first mention rule of a part that accepts a token decides.</summary>
    private static void CheckMentions(LanguagePack pack, ProblemList problems)
    {
        foreach (var part in pack.Compiler.Compile(RuleKind.Mentions).Rules.GroupBy(rule => rule.Rule.Attributes.GetValueOrDefault("part")))
        {
            var rules = part.ToList();
            for (var i = 1; i < rules.Count; i++)
                if (rules.Take(i).FirstOrDefault(before => before.AnchorTest!.Includes(rules[i].AnchorTest!)) is { } winner)
                    Report(rules[i].Rule, winner.Rule, problems);
        }
    }

    /// <summary>A cue rule that wins in none of its own examples can hardly win elsewhere.</summary>
    private static void CheckCues(LanguagePack pack, ProblemList problems)
    {
        foreach (var rule in pack.Rules.Of(RuleKind.Cues).Where(rule => !rule.Attributes.ContainsKey("part")))
        {
            var texts = rule.Examples.Where(example => example.Expect == ExampleExpectation.Hit).Select(example => (example, text: new ExampleText(pack, example.Text))).ToList();
            if (texts.Exists(pair => pair.text.Cues.Any(cue => cue.Rule == rule.Id)))
                continue;
            var winner = texts.SelectMany(pair => pair.text.Cues.Where(cue => pair.text.Tagged(pair.example, "cue").Any(tag => tag.Contains(cue.Head)))).FirstOrDefault().Rule;
            problems.Add(rule.File, rule.Line, $"{rule.Id}: wins in none of its own examples" + (winner is null ? "" : $"; '{winner}' does"));
        }
    }

    /// <summary>Equal proposals go to the first rule, by priority and id.</summary>
    private static void CheckAttributions(AttributionPattern[] patterns, ProblemList problems)
    {
        for (var i = 1; i < patterns.Length; i++)
            if (Array.Find(patterns[..i], before => Covers(before, patterns[i])) is { } winner)
                Report(patterns[i].Rule, winner.Rule, problems);
    }

    private static bool Covers(AttributionPattern a, AttributionPattern b) =>
        (a.CueKinds.Count == 0 || b.CueKinds.Count > 0 && b.CueKinds.All(a.CueKinds.Contains))
        && a.CueTest is null
        && (b.SourcePathsLeft & ~a.SourcePathsLeft) == 0 && (b.SourcePathsRight & ~a.SourcePathsRight) == 0
        && (a.SourceMayBeMissing || !b.SourceMayBeMissing)
        && (a.LeftForms == 0) == (b.LeftForms == 0)
        && (a.RightForms == 0) == (b.RightForms == 0)
        && (b.RightForms & ~a.RightForms) == 0;

    private static void Report(Rule beaten, Rule winner, ProblemList problems) =>
        problems.Add(beaten.File, beaten.Line, $"{beaten.Id}: '{winner.Id}' comes first wherever this rule fits; give it a higher priority, or narrow the other");
}

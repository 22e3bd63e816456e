using Attribution.Cues;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Authoring;

/// <summary>
/// The texts of all examples of all pattern rules, read once: a small corpus of the constructions that matter, on which the linter
/// sees what rules do beside each other.
/// </summary>
internal sealed class ExampleTexts
{
    private readonly List<(Rule Rule, RuleExample Example, ExampleText Text)> texts = [];

    public ExampleTexts(LanguagePack pack)
    {
        foreach (var rule in pack.Rules.Rules)
            foreach (var example in rule.Examples)
                texts.Add((rule, example, new ExampleText(pack, example.Text)));
    }

    public int Tokens => texts.Sum(one => one.Text.Article.TokenArray.Length);

    public IEnumerable<ExampleText> All => texts.Select(one => one.Text);

    /// <summary>The hits of one rule.</summary>
    public IEnumerable<(RuleExample Example, ExampleText Text)> HitsOf(Rule rule) =>
        texts.Where(one => one.Rule == rule && one.Example.Expect == ExampleExpectation.Hit).Select(one => (one.Example, one.Text));

    /// <summary>Every match of a rule by itself, with the text that it is in.</summary>
    public IEnumerable<(RuleMatch Match, ExampleText Text)> Matches(CompiledRule rule)
    {
        var index = new RuleIndex([rule]);
        foreach (var text in All)
        {
            var found = new List<RuleMatch>();
            var matcher = new PatternMatcher(text.View.Text);
            foreach (var sentence in text.Article.SentenceArray)
                matcher.Match(index, sentence, found);
            foreach (var match in found)
                yield return (match, text);
        }
    }

    /// <summary>The cue that stands at a token, or null.</summary>
    public static Cue? CueAt(ExampleText text, int head)
    {
        foreach (var cue in text.Cues)
            if (cue.Head == head)
                return cue;
        return null;
    }
}

using Attribution.Articles;

namespace Attribution.Rules.Tests;

/// <summary>What a newsroom can add: attributions that the built-in rules miss are found by rules in a folder of its own, and by nothing else.</summary>
public sealed class NewRuleTests
{
    private const string Palace = "Word came from the palace that the king was ill.";
    private const string Councillor = "In the words of one councillor, the plan is a disaster.";

    private const string WordCame = """
        id: cue.word-came
        title: Word came
        why: “Word came from the palace that …” passes a message on.
        kind: message
        certain: true
        priority: 5
        match:
          - {word: [word, news], at: sentence-start}
          - {lemma: come, as: head, anchor: true}
        examples:
          - <cue>Word came</cue> from the palace that the king was ill.
          - text: The word came up twice.
            expect: none
        """;

    private const string MessageFrom = """
        id: attribution.message-from-that
        title: A message from somebody, with “that”
        why: Who sends word says what the word is.
        match:
          - {cue: message, as: cue}
          - {mention: any, path: ">nmod(from)", as: source}
          - {clause: that, as: content}
        examples:
          - <cue>Word came</cue> from <source>the palace</source> <content>that the king was ill</content>.
          - text: Word came from the palace on Monday.
            expect: none
        """;

    private const string InTheWords = """
        id: cue.in-the-words-of
        title: In the words of
        why: “In the words of one councillor” gives a judgement as somebody's own.
        kind: words-of
        certain: true
        priority: 5
        match:
          - {word: in, as: head, anchor: true}
          - {word: the}
          - {word: words}
          - {word: of}
        examples:
          - <cue>In the words of</cue> one councillor, the plan is a disaster.
          - text: She put it in other words.
            expect: none
        """;

    // A way that no built-in rule goes, and a source that the likeliest content would swallow.
    private const string WordsOf = """
        id: attribution.words-of
        title: In somebody's words
        why: Whose words they are stands right after “of”, and what they say after a comma.
        match:
          - {cue: words-of, as: cue}
          - {mention: any, path: "<case >nmod", as: source}
          - {clause: clause, as: content}
        examples:
          - <cue>In the words of</cue> <source>one councillor</source>, <content>the plan is a disaster</content>.
          - text: In the words of one councillor.
            expect: none
        """;

    [Test]
    public void CueRuleAndConstructionOfANewsroomFindWhatIsMissed()
    {
        using var house = House();
        var analyzer = AttributionAnalyzer.Load(house.Options);
        Assert.That(Found(analyzer, Palace), Is.EqualTo("attribution.message-from-that: the palace | that the king was ill"));
        Assert.That(Found(analyzer, Councillor), Is.EqualTo("attribution.words-of: one councillor | the plan is a disaster"));
    }

    [TestCase(Palace)]
    [TestCase(Councillor)]
    public void BuiltInRulesMissIt(string text) =>
        Assert.That(Found(AttributionAnalyzer.Load(HouseRules.BuiltIn), text), Is.Empty, "found by now: choose another sentence");

    [Test]
    public void ExamplesOfTheAddedRulesHold()
    {
        using var house = House();
        Assert.That(RuleBook.Load(house.Options).TestExamples().Faults, Is.Empty);
        Assert.That(house.Warnings(), Is.Empty);
    }

    [Test]
    public void WithoutCertaintyTheScorersMayRefuseAndTheExplanationSaysSo()
    {
        using var house = new HouseRules().With("cues/a.yaml", WordCame.Replace("certain: true\n", "", StringComparison.Ordinal)).With("attributions/a.yaml", MessageFrom);
        var analyzer = AttributionAnalyzer.Load(house.Options);
        Assert.That(Found(analyzer, Palace), Is.Empty);
        var cue = analyzer.ExplainSentences(Palace, new ArticleInfo()).Sentences.Single().Cues.Single(cue => cue.Rule == "cue.word-came");
        Assert.That(cue.Outcome, Does.EndWith("; 'certain: true' in cue.word-came would take it whatever the scorers say"));
    }

    [Test]
    public void ANewsroomCanNameManyWaysOfItsOwn()
    {
        using var house = House();
        for (var i = 0; i < 40; i++)
            house.With($"attributions/own-{i}.yaml", WordsOf.Replace("attribution.words-of", $"attribution.own-{i}", StringComparison.Ordinal).Replace("<case >nmod", $"<case >nmod(of{i})", StringComparison.Ordinal));
        Assert.That(() => AttributionAnalyzer.Load(house.Options), Throws.Nothing);
    }

    private static HouseRules House() => new HouseRules().With("cues/a.yaml", WordCame).With("cues/b.yaml", InTheWords)
        .With("attributions/a.yaml", MessageFrom).With("attributions/b.yaml", WordsOf);

    private static string Found(AttributionAnalyzer analyzer, string text) => string.Join("; ", analyzer.Analyze(text, new ArticleInfo()).Attributions
        .Select(one => $"{one.Rule}: {one.Source?.Text} | {string.Join(" … ", one.Content.Select(piece => piece.Text))}"));
}

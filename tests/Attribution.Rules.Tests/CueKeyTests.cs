using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Rules.Tests;

/// <summary>Keys of cue rules beside the pattern: what its source did, and words that must stand there but are no part of the cue.</summary>
public sealed class CueKeyTests
{
    private const string Text = "If the mayor is to be believed, the bridge is safe.";

    private const string Believed = """
        id: cue.is-to-be-believed
        title: Is to be believed
        why: “If she is to be believed” gives what follows as hers.
        kind: creed
        certain: true
        priority: 9
        match:
          - {word: if, at: sentence-start}
          - {gap: 6, as: context}
          - {lemma: be}
          - {word: to}
          - {word: be}
          - {word: believed, as: head, anchor: true}
        examples:
          - If the mayor <cue>is to be believed</cue>, the bridge is safe.
          - If <context>the mayor</context> <cue>is to be believed</cue>, the bridge is safe.
          - text: The mayor is to be believed.
            expect: none
        """;

    private const string Construction = """
        id: attribution.creed
        title: If somebody is to be believed
        why: The clause after the condition is theirs.
        match:
          - {mention: any, path: ["<xcomp >nsubj", ">nsubjpass"], as: source}
          - {cue: creed, as: cue}
          - {clause: clause, as: content}
        examples:
          - If <source>the mayor</source> <cue>is to be believed</cue>, <content>the bridge is safe</content>.
          - text: The mayor is to be believed.
            expect: none
        """;

    [Test]
    public void WordsBeforeTheHeadCanBeRequiredWithoutBeingOfTheCue()
    {
        using var house = House(Believed);
        Assert.That(RuleBook.Load(house.Options).TestExamples().Faults, Is.Empty);
        var found = AttributionAnalyzer.Load(house.Options).Analyze(Text, new ArticleInfo()).Attributions.Single();
        Assert.That((found.Cue.Text, found.Source?.Text), Is.EqualTo(("is to be believed", "the mayor")));
    }

    [Test]
    public void ContextCanStandOnBothSidesOfTheHead()
    {
        using var house = new HouseRules().With("cues/zaid.yaml", HouseRules.Cue(
            "cue.zaid", "  - {word: she, as: context}\n  - {word: zaid, as: head, anchor: true}\n  - {word: that, as: context}\n  - {word: it}"));
        Assert.That(RuleBook.Load(house.Options).TestExamples().Faults, Is.Empty);
    }

    [Test]
    public void SecondContextOnOneSideIsAMistake()
    {
        using var house = House(Believed.Replace("sentence-start}", "sentence-start, as: context}", StringComparison.Ordinal));
        Assert.That(() => AttributionAnalyzer.Load(house.Options), Throws.TypeOf<RuleFileException>().With.Message.Contains("only one element before the head and one after it"));
    }

    [Test]
    public void TypeOfTheRuleDecidesWhatTheCueIsCountedAs()
    {
        using var house = House(Believed);
        var cue = Explained(house);
        Assert.That((cue.IsAccepted, cue.CountedAs), Is.EqualTo((true, "mental (type-mental.txt: believe)")));
        Assert.That(cue.Outcome, Does.Match(@"certain"));
        using var typed = House(Believed.Replace("certain: true", "certain: true\ntype: statement", StringComparison.Ordinal));
        Assert.That(Explained(typed).CountedAs, Is.Null);
        Assert.That(AttributionAnalyzer.Load(typed.Options).Analyze(Text, new ArticleInfo()).Attributions.Single().Type, Is.EqualTo(AttributionType.Statement));
        using var act = House(Believed.Replace("certain: true", "certain: true\ntype: act", StringComparison.Ordinal));
        Assert.That(Explained(act).CountedAs, Is.EqualTo("act ('type' in cue.is-to-be-believed)"));
    }

    private static HouseRules House(string cue) => new HouseRules().With("cues/is-to-be-believed.yaml", cue).With("attributions/creed.yaml", Construction);

    private static Attribution.Authoring.Explaining.CueExplanation Explained(HouseRules house) =>
        AttributionAnalyzer.Load(house.Options).ExplainSentences(Text, new ArticleInfo()).Sentences.Single().Cues.Single(cue => cue.Rule == "cue.is-to-be-believed");
}

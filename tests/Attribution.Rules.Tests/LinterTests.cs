using Attribution.Findings;

namespace Attribution.Rules.Tests;

public sealed class LinterTests
{
    private const string Head = "  - {word: zaid, as: head, anchor: true}";

    [TestCase("  - {word: zaid, as: head, anchor: true}\n  - {word: of, not: {word: [of, to]}, optional: true}", "", "'not' rules out all that the element asks for, so it never matches")]
    [TestCase("  - {word: zaid, as: head, anchor: true}\n  - {word: that, at: sentence-start, optional: true}", "", "the element wants to begin the sentence, but another comes before it")]
    [TestCase("  - {word: she, at: sentence-end, optional: true}\n  - {word: zaid, as: head, anchor: true}", "", "the element wants to end the sentence, but another comes after it")]
    [TestCase("  - {word: zaid, as: head, anchor: true}\n  - {word: that, kind: comma, optional: true}", "", "none of the element's words is of the kind that it asks for")]
    [TestCase("  - {word: zaid, as: head, anchor: true}\n  - {word: as well, optional: true}", "", "'as well' is not one word of a text")]
    [TestCase(Head, "except: [{head: {word: said}}]\n", "the exception can never hold: 'head' captures no such word")]
    [TestCase(Head, "except: [{after: {word: to, not: {word: [to, of]}}}]\n", "the exception can never hold: its test accepts no word")]
    [TestCase(Head, "except: [{after: {tag: \"VB*\"}}, {after: {tag: VBD}}]\n", "the exception never matters")]
    public void ElementOrExceptionThatCanDoNothingIsNamed(string match, string more, string message)
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.house", match, more));
        Assert.That(house.Warnings(), Has.Exactly(1).Contains(message));
    }

    [Test]
    public void ExceptionBeforeTheSentenceIsNamed()
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.house", "  - {word: she, at: sentence-start}\n" + Head, "except: [{before: {word: and}}]\n", "<head>zaid</head>"));
        Assert.That(house.Warnings(), Has.Exactly(1).Contains("nothing stands before a match that begins the sentence"));
    }

    [TestCase("  - {quoted: false, as: start, anchor: true}", "nearly everywhere")]
    [TestCase("  - {tag: \"*\", as: start, anchor: true}", "matches every token")]
    public void PatternThatMatchesEverythingIsNamed(string match, string message)
    {
        using var house = new HouseRules().With("clauses/house.yaml", $"id: clause.house\ntitle: T\nwhy: W\nmark: start\nform: house\nmatch:\n{match}\nexamples:\n  - <start>It</start> rained.\n  - {{text: “Rain.”, expect: none}}\n");
        Assert.That(house.Warnings(), Has.Some.Contains(message));
    }

    [Test]
    public void CueRuleThatLosesEverywhereIsNamedWithTheWinner()
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.zzz", "  - {lemma: say, tag: \"VB*\", as: head, anchor: true}", "", "<cue>said</cue>"));
        Assert.That(house.Warnings(), Is.EqualTo(new[] { "cue.zzz: 'cue.verb' comes first wherever this rule fits; give it a higher priority, or narrow the other" }));
    }

    [Test]
    public void MentionRuleWhoseWordsOthersShareIsNamed()
    {
        using var house = new HouseRules().With("mentions/house.yaml", "id: mention.zzz\ntitle: T\nwhy: W\npart: head\nform: name\nmatch:\n  - {tag: [NN, NNP, PRP]}\nexamples:\n  - The <mention>mayor</mention> left.\n  - {text: Left., expect: none}\n");
        Assert.That(house.Warnings(), Has.Exactly(1).Contains("comes first wherever this rule fits"));
    }

    [Test]
    public void AttributionRuleThatAHigherPriorityBeatsIsNamed()
    {
        const string rule = "id: attribution.ID\ntitle: T\nwhy: W\npriority: PRIO\nmatch:\n  - {mention: any, path: PATHS, as: source}\n  - {cue: verb, as: cue}\n  - {clause: that, as: content}\nexamples:\n  - <source>She</source> <cue>said</cue> <content>that it rained</content>.\n  - {text: She left., expect: none}\n";
        string Rule(string id, string priority, string paths) =>
            rule.Replace("ID", id, StringComparison.Ordinal).Replace("PRIO", priority, StringComparison.Ordinal).Replace("PATHS", paths, StringComparison.Ordinal);
        using var house = new HouseRules().With("attributions/strong.yaml", Rule("strong", "9", "[\">nsubj\", near]")).With("attributions/weak.yaml", Rule("weak", "0", "[\">nsubj\", \">dobj >dobj\"]"));
        Assert.That(house.Warnings(), Is.EqualTo(new[] { "attribution.weak: 'attribution.strong' comes first wherever this rule fits; give it a higher priority, or narrow the other" }));
    }

    [Test]
    public void TailThatAddsNothingIsNamed()
    {
        using var house = new HouseRules().With("cues/house.yaml", "id: cue.tail-zzz\ntitle: T\nwhy: W\npart: tail\nmatch:\n  - {tag: NNP, anchor: true}\nexamples:\n  - She said <tail>Tuesday</tail> that it rained.\n  - {text: She left., expect: none}\n");
        Assert.That(house.Warnings(), Has.Exactly(1).EqualTo("cue.tail-zzz: 'cue.tail-day' adds the same words everywhere"));
    }

    [Test]
    public void UnusedListIsNamedAndOneOfARuleThatIsOffIsNot()
    {
        using var house = new HouseRules().With("lexicons/house-idle.txt", "idle\n");
        Assert.That(house.Warnings(), Is.EqualTo(new[] { "no rule uses this word list" }));
        var off = house.Options with { Severities = new Dictionary<string, Severity?> { ["source.when-weekday"] = null } };
        Assert.That(RuleBook.Load(off).Lint().Where(warning => warning.File.EndsWith("weekdays.txt", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void CueOfAKindThatNoConstructionTakesIsNamed()
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.house", Head).Replace("kind: verb", "kind: creed", StringComparison.Ordinal));
        Assert.That(house.Warnings(), Has.Exactly(1).StartsWith("cue.house: no attribution rule takes cues of kind 'creed'"));
    }

    [Test]
    public void LemmaThatIsAnotherFormIsNamedWithTheDictionaryForm()
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.house", Head + "\n  - {lemma: [stances, pressure], optional: true}"));
        Assert.That(house.Warnings(), Is.EqualTo(new[] { "cue.house: the lemma of 'stances' is 'stance', so 'lemma: stances' never matches; write 'lemma: stance', or 'word: stances'" }));
    }

    [Test]
    public void ListWithTheNameOfABuiltInOneIsNamed()
    {
        using var house = new HouseRules().With("lexicons/type-mental.txt", "zuppose\nzink\n").With("lexicons/clitics.txt", "'z\n");
        Assert.That(house.Warnings(), Has.Exactly(1).StartsWith("adds 2 entries to the list 'type-mental' of").And.Exactly(1).StartsWith("the words of this list are never seen: 'clitics'"));
    }

    [Test]
    public void SoundRuleOfANewsroomIsNotSuspicious()
    {
        using var house = new HouseRules().With("cues/house.yaml", HouseRules.Cue("cue.house", Head, "except: [{after: {word: to}}]\n"));
        Assert.That(house.Warnings(), Is.Empty);
    }
}

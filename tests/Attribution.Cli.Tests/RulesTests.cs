namespace Attribution.Cli.Tests;

public sealed class RulesTests
{
    private const string Rule = """
        id: cue.house
        title: House word
        why: Our own word for saying.
        kind: verb
        match:
          - {word: zaid, as: head, anchor: true}
        examples:
          - She <cue>zaid</cue> that it rained.
          - text: She left.
            expect: none
        """;

    [Test]
    public void ListShowsEveryKindWithSeverities()
    {
        using var tool = new Tool();
        var result = tool.Run("rules", "list");
        Assert.That(result.Status, Is.Zero);
        Assert.That(result.Output, Does.Contain("cue.verb").And.Contain("attribution.subject-verb-that").And.Match("hidden-attribution +warning"));
    }

    [Test]
    public void ShowExplainsOneRule()
    {
        using var tool = new Tool();
        Assert.That(tool.Run("rules", "show", "clause.start-that").Output, Does.Contain("opens the content").And.Contain("<start>that</start>"));
    }

    [Test]
    public void ShowTellsHowOftenARuleWasRightAndNothingOfOneThatTookItsPlace()
    {
        using var tool = new Tool().With("house/attributions/own.yaml", """
            id: attribution.subject-verb-that
            title: Ours
            why: Ours.
            replaces: attribution.subject-verb-that
            match:
              - {mention: any, path: ">nsubj", as: source}
              - {cue: verb, as: cue}
              - {clause: that, as: content}
            examples:
              - <source>She</source> <cue>said</cue> <content>that it rained</content>.
              - text: She left.
                expect: none
            """);
        Assert.That(tool.Run("rules", "show", "attribution.subject-verb-that").Output, Does.Match(@"Measured: right [\d.]+ of [\d.]+ times \(\d+ ?%\)"));
        Assert.That(tool.Run("rules", "show", "attribution.subject-verb-that", "--rules", "house").Output, Does.Contain("Ours").And.Not.Contain("Measured"));
    }

    [Test]
    public void UnknownIdIsNamedWithTheNearest()
    {
        using var tool = new Tool();
        var result = tool.Run("rules", "show", "cue.vreb");
        Assert.That((result.Status, result.Error.Trim()), Is.EqualTo((2, "attribution: error: no rule 'cue.vreb': did you mean 'cue.verb'?")));
    }

    [Test]
    public void RuleOfANewsroomIsListedBesideTheBuiltIn()
    {
        using var tool = new Tool().With("house/cues/house.yaml", Rule);
        Assert.That(tool.Run("rules", "list", "--rules", "house").Output, Does.Contain("cue.house").And.Contain("cue.verb"));
    }

    [Test]
    public void RuleTakesThePlaceOfAnother()
    {
        using var tool = new Tool().With("house/cues/house.yaml", Rule.Replace("kind: verb", "kind: verb\nreplaces: cue.verb", StringComparison.Ordinal));
        Assert.That(tool.Run("rules", "list", "--rules", "house").Output, Does.Contain("cue.house").And.Not.Contain("cue.verb "));
    }

    [Test]
    public void SettingsAreFoundAboveTheArticleAndSwitchChecksOff()
    {
        using var tool = new Tool()
            .With(".attribution.yaml", "severity:\n  single-*: off\n  unexplained-anonymity: off\n  vague-*: error\n")
            .With("news/today/a.txt", "A diplomat said the minister had been poisoned on the train.\n");
        var found = tool.Run("analyze", "news/today/a.txt", "--format", "json").Output;
        Assert.That(found, Does.Not.Contain("single-anonymous-claim").And.Not.Contain("unexplained-anonymity"));
    }

    [TestCase("sevrity:\n  cue.verb: off\n", ".attribution.yaml(1,1): unknown key 'sevrity': did you mean 'severity'?")]
    [TestCase("severity:\n  cue.vreb: off\n", ".attribution.yaml(2,3): no rule 'cue.vreb': did you mean 'cue.verb'?")]
    [TestCase("severity:\n  cue.verb: error\n", ".attribution.yaml(2,3): 'cue.verb' is no check and has no severity")]
    [TestCase("severity:\n  single-anonymous-claim: of\n", "unknown value of 'single-anonymous-claim' 'of': did you mean 'off'?")]
    [TestCase("thresholds:\n  long-quotatoin: 4\n", ".attribution.yaml(2,3): unknown threshold 'long-quotatoin': did you mean 'long-quotation'?")]
    [TestCase("format: jsn\n", ".attribution.yaml(1,9): unknown value of 'format' 'jsn': did you mean 'json'?")]
    [TestCase("fail-on: errors\n", "did you mean 'error'?")]
    [TestCase("rules: nowhere\n", ".attribution.yaml(1,8): no such folder of rules: nowhere")]
    public void MistakeInSettingsIsLocatedAndEndsWithStatusThree(string settings, string message)
    {
        using var tool = new Tool().With(".attribution.yaml", settings).With("a.txt", "It rained.\n");
        var result = tool.Run("analyze", "a.txt");
        Assert.That(result.Status, Is.EqualTo(3));
        Assert.That(result.Error, Does.Contain(message).And.Not.Contain("   at "));
    }

    [Test]
    public void NewsroomsFormatAndGateHoldUnlessTheUserSaysOtherwise()
    {
        using var tool = new Tool()
            .With(".attribution.yaml", "format: json\nfail-on: info\n")
            .With("a.txt", "A diplomat said the minister had been poisoned on the train.\n");
        var asSet = tool.Run("analyze", "a.txt");
        Assert.That((asSet.Status, asSet.Output[0]), Is.EqualTo((1, '{')));
        var asTold = tool.Run("analyze", "a.txt", "--format", "text", "--fail-on", "never");
        Assert.That(asTold.Status, Is.Zero);
        Assert.That(asTold.Output, Does.Not.StartWith("{"));
    }

    [Test]
    public void MistakesOfAllKindsOfRulesAreReportedTogether()
    {
        using var tool = new Tool().With("house/cues/a.yaml", "id: [").With("house/bodies/b.yaml", "- x").With("house/findings/c.yaml", "id: c").With("a.txt", "It rained.");
        var result = tool.Run("analyze", "a.txt", "--rules", "house");
        Assert.That(result.Status, Is.EqualTo(3));
        Assert.That(result.Error, Does.Contain("a.yaml(").And.Contain("b.yaml(").And.Contain("c.yaml("));
    }

    [Test]
    public void FolderThatSettingsAndTheUserNameIsReadOnce()
    {
        using var tool = new Tool().With("house/cues/house.yaml", Rule).With(".attribution.yaml", "rules: house\n").With("a.txt", "She zaid that it rained.\n");
        var result = tool.Run("analyze", "a.txt", "--rules", "house/", "--format", "json");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.Contain("\"zaid\""));
    }

    [Test]
    public void ExamplesThatNeedARuleWhichIsOffAreSkippedAndCounted()
    {
        using var tool = new Tool().With(".attribution.yaml", "severity:\n  cue.adjective: off\n");
        var result = tool.Run("rules", "test");
        Assert.That((result.Status, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.Match(@"\d+ hold, 0 do not, [1-9]\d* skipped, since they need what the settings switch off or change"));
    }

    [TestCase("match:\n  - {word: a, as: head", "not valid YAML: a bracket, a brace or a quotation mark above is not closed")]
    [TestCase("kind: verb\nmatch:\n  - {lema: word, as: head}", "house/cues/a.yaml(6,6): unknown key 'lema': did you mean 'lemma'?")]
    [TestCase("kind: verb\nmatch:\n  - {lemma: word}", "house/cues/a.yaml(6): 'match' needs an element with 'as: head' that is not optional")]
    public void MistakeInAPatternIsNamedOnceWhereItStands(string rest, string message)
    {
        using var tool = new Tool().With("a.txt", "It rained.").With("house/cues/a.yaml", $"id: cue.a\ntitle: T\nwhy: W\n{rest}\nexamples:\n  - <cue>word</cue>\n  - {{text: It rained., expect: none}}\n");
        var result = tool.Run("analyze", "a.txt", "--rules", "house");
        Assert.That(result.Status, Is.EqualTo(3));
        Assert.That(result.Error, Does.Contain(message).And.Not.Contain("tests nothing"));
    }

    [Test]
    public void MisspelledRelationInAPathIsNamedWithTheNearest()
    {
        using var tool = new Tool().With("a.txt", "It rained.").With("house/attributions/a.yaml", """
            id: attribution.a
            title: T
            why: W
            match:
              - {mention: any, path: "<advmood >nsubj", as: source}
              - {cue: verb, as: cue}
              - {clause: that, as: content}
            examples:
              - <source>She</source> <cue>said</cue> <content>that it rained</content>.
              - {text: She left., expect: none}
            """);
        Assert.That(tool.Run("analyze", "a.txt", "--rules", "house").Error, Does.Contain("house/attributions/a.yaml(5): no relation 'advmood': did you mean 'advmod'?"));
    }
}

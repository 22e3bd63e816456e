namespace Attribution.Tests.Findings;

public sealed class FindingRuleReaderTests
{
    [Test]
    public void BuiltInRulesAreTheThirtyFiveChecks()
    {
        var ids = Attribution.Findings.FindingPack.Load(RuleFolder.BuiltIn).Rules.Select(rule => rule.Id);
        Assert.That(ids, Is.EquivalentTo(new[]
        {
            "unexplained-anonymity", "boilerplate-anonymity", "vague-anonymous-description", "unstated-access", "single-anonymous-claim",
            "anonymous-only-article", "anonymous-opinion", "uncounted-sources", "anonymous-lead", "single-source-article", "official-only",
            "second-hand-unconfirmed", "circular-sourcing", "unverified-account", "document-not-identified", "weasel-attribution", "hidden-attribution",
            "bare-evidential-adverb", "loaded-cue", "endorsing-cue", "scare-quotes", "unattributed-allegation", "missing-response",
            "unattributed-statistic", "unattributed-forecast", "unattributed-motive", "reporter-speculation", "unsourced-run", "quote-without-speaker",
            "ambiguous-speaker", "late-identification", "missing-credentials", "how-obtained-unsaid", "undated-statement", "headline-unsupported",
        }));
    }

    [Test]
    public void UnknownFactIsNamedWithPlaceNearestAndKnownNames()
    {
        using var folder = new RuleFolder().WithRule("over: source\nwhen: {namng: anonymous}\nmessage: x");
        var error = folder.Errors().Single();
        Assert.That((error.Line, error.Column), Is.EqualTo((5, 8)));
        Assert.That(error.Message, Does.StartWith("unknown fact of source 'namng': did you mean 'naming'? Known: name, naming, kind"));
        Assert.That(error.ToString(), Does.EndWith("sample.yaml(5,8): " + error.Message));
    }

    [Test]
    public void UnknownKeyIsNamedWithNearest()
    {
        using var folder = new RuleFolder().WithRule("over: source\nsevrity: error\nwhen: {naming: named}\nmessage: x");
        Assert.That(folder.Errors().Single().Message, Does.StartWith("unknown key 'sevrity': did you mean 'severity'?"));
    }

    [TestCase("over: sourc\nwhen: {naming: named}\nmessage: x", "unknown value of 'over' 'sourc': did you mean 'source'?")]
    [TestCase("over: source\nwhen: {naming: nammed}\nmessage: x", "unknown value of 'naming' 'nammed': did you mean 'named'?")]
    [TestCase("over: source\nwhen: {class: $unamed}\nmessage: x\nlet: {unnamed: collective}", "unknown name '$unamed': did you mean '$unnamed'?")]
    [TestCase("over: source\nwhen: {count: lots}\nmessage: x", "expected a number for 'count'")]
    [TestCase("over: source\nwhen: {count: {atleast: 2}}\nmessage: x", "unknown key of 'count' 'atleast': did you mean 'at-least'?")]
    [TestCase("over: source\nwhen: {partial: yes}\nmessage: x", "expected true or false for 'partial'")]
    [TestCase("over: source\nwhen: {claims: 2}\nmessage: x", "expected any, all, none or count for 'claims'")]
    [TestCase("over: source\nwhen: {claims: {al: {lead: true}}}\nmessage: x", "unknown key of 'claims' 'al': did you mean 'all'?")]
    [TestCase("over: source\nwhen: anonymous\nmessage: x", "expected facts with values")]
    [TestCase("over: source\nwhen: {either: {naming: named}}\nmessage: x", "expected a list of at least two alternatives")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: '{sorce} is'", "unknown placeholder 'sorce': did you mean 'source'?")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: x\nraise: {eror: {naming: named}}", "unknown value of 'raise' 'eror': did you mean 'error'?")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: x\njudge: {when: {title: true}, warning: 0.5}", "'judge' needs when, message and the least probability")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: x\njudge: {when: {title: true}, message: y, mark: z, warning: 0.5}", "unknown key of 'judge' 'mark': did you mean 'marks'?")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: x\njudge: {when: {titl: true}, message: y, warning: 0.5}", "unknown fact of sentence 'titl': did you mean 'title'?")]
    [TestCase("over: source\nwhen: {naming: named}\nmessage: x\njudge: {when: {title: true}, message: y, info: 0.1, warning: often}", "expected a probability from 0 to 1 for 'warning'")]
    [TestCase("over: source\nwhen: {naming: named}", "missing: message")]
    public void MistakeIsExplained(string lines, string message)
    {
        using var folder = new RuleFolder().WithRule(lines);
        var errors = folder.Errors();
        Assert.That(errors.Single().Message, Does.StartWith(message));
        Assert.That(errors.Single().Line, Is.GreaterThan(0));
    }

    [Test]
    public void AllMistakesOfAllFilesAreListedAtOnce()
    {
        using var folder = new RuleFolder().WithRule("over: source\nwhen: {namng: x, knd: y}\nmessage: '{a}'").With("broken.yaml", "id: [").With("list.yaml", "- a");
        Assert.That(folder.Errors().Select(error => Path.GetFileName(error.File)), Is.EqualTo(new[] { "broken.yaml", "list.yaml", "sample.yaml", "sample.yaml", "sample.yaml" }));
    }

    [Test]
    public void BytesThatAreNotUtf8AreAMistakeNotACrash()
    {
        using var folder = new RuleFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "findings", "latin.yaml"), [0x69, 0x64, 0x3A, 0x20, 0xE9, 0xE8]);
        Assert.That(folder.Errors().Single().Message, Does.StartWith("cannot be read"));
    }

    [Test]
    public void DuplicateKeyIsAMistake()
    {
        using var folder = new RuleFolder().WithRule("over: source\nover: claim\nwhen: {naming: named}\nmessage: x");
        Assert.That(folder.Errors().Single().Message, Does.StartWith("not valid YAML"));
    }

    [Test]
    public void IdMustBeTheNameOfTheFile()
    {
        using var folder = new RuleFolder().With("other.yaml", "id: sample\ntitle: T\nseverity: info\nover: source\nwhen: {naming: named}\nmessage: x" + RuleFolder.Tail);
        Assert.That(folder.Errors().Single().Message, Does.Contain("'sample'"));
    }

    [Test]
    public void RuleWithoutANearMissIsAMistake()
    {
        using var folder = new RuleFolder().With(
            "sample.yaml",
            "id: sample\ntitle: T\nseverity: info\nover: source\nwhen: {naming: named}\nmessage: x\nfix: f\nhelp: h\nstandards: [X]\nexamples: [{text: A., finds: [A]}]\n");
        Assert.That(folder.Errors().Single().Message, Does.Contain("finds: none"));
    }

    [Test]
    public void DeepNestingIsAMistakeNotACrash()
    {
        var deep = string.Concat(Enumerable.Repeat("{claims: {any: {sources: {any: ", 40)) + "{naming: named}" + string.Concat(Enumerable.Repeat("}}}}", 40));
        using var folder = new RuleFolder().WithRule($"over: source\nwhen: {deep}\nmessage: x");
        Assert.That(folder.Errors().Single().Message, Does.Contain("too deeply"));
    }

    [Test]
    public void EveryFactIsDescribedAndPrinted()
    {
        var printed = new StringWriter();
        Attribution.Findings.Facts.FactTable.Print(printed);
        foreach (var fact in Attribution.Findings.Facts.FactTable.All)
            Assert.That(printed.ToString(), Does.Contain($"  {fact.Name} (").And.Contain(fact.Description));
    }
}

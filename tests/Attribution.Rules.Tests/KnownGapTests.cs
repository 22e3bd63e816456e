namespace Attribution.Rules.Tests;

/// <summary>Examples with <c>expect: todo</c>: a gap that is open is no fault, one that is closed is.</summary>
public sealed class KnownGapTests
{
    private const string Check = "id: zzz\ntitle: T\nseverity: info\nover: source\nwhen: {naming: anonymous}\nmessage: \"{source} has no name\"\nfix: F\nhelp: H\nstandards: [S]\nexamples:\n  - {text: A diplomat said it rained., finds: [A diplomat]}\n  - {text: Ms Osei said it rained., finds: none}\n";
    private const string Body = "id: body.zzz\ntitle: T\nwhy: W\nover: paragraph\nmark: boilerplate\nwhen: {is: [Zzz]}\nexamples:\n  - {text: Zzz, finds: [Zzz]}\n  - {text: It rained., finds: none}\n";
    private const string Cue = "  - {text: \"She GAP.\", expect: todo}\n";

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return new TestCaseData("findings/zzz.yaml", Check + "  - {text: It rained all day., finds: [It], expect: todo}\n", false);
        yield return new TestCaseData("findings/zzz.yaml", Check + "  - {text: A banker said it rained., finds: [A banker], expect: todo}\n", true);
        yield return new TestCaseData("bodies/zzz.yaml", Body + "  - {text: Zzzz, finds: [Zzzz], expect: todo}\n", false);
        yield return new TestCaseData("bodies/zzz.yaml", Body + "  - {text: zzz, finds: [zzz], expect: todo}\n", true);
        yield return new TestCaseData("cues/zzz.yaml", HouseRules.Cue("cue.zzz", "  - {word: zaid, as: head, anchor: true}") + Cue.Replace("GAP", "<cue>zed</cue>", StringComparison.Ordinal), false);
        yield return new TestCaseData("cues/zzz.yaml", HouseRules.Cue("cue.zzz", "  - {word: zaid, as: head, anchor: true}") + Cue.Replace("GAP", "<cue>zaid</cue>", StringComparison.Ordinal), true);
    }

    [TestCaseSource(nameof(Cases))]
    public void OnlyAGapThatIsClosedIsAFault(string file, string rule, bool isClosed)
    {
        using var house = new HouseRules().With(file, rule);
        var faults = RuleBook.Load(house.Options).TestExamples().Faults.Select(fault => fault.Message);
        Assert.That(faults, isClosed ? Has.Exactly(1).EndsWith("the gap is closed: take 'expect: todo' away") : Is.Empty);
    }
}

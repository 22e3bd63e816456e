using Attribution.Findings;
using Attribution.Sources;

namespace Attribution.Tests.Findings;

public sealed class FindingEngineTests
{
    private static readonly FindingPack BuiltIn = FindingPack.Load(RuleFolder.BuiltIn);

    [Test]
    public void OneFindingASourceWithAllItsPlaces()
    {
        var sample = new SampleArticle("A clerk said it rains. Later a clerk said it snows.");
        var clerk = sample.Source("A clerk", SourceClass.UnnamedPerson);
        sample.Says("A clerk", "said", "it rains", [clerk]).Says("a clerk", "said", "it snows", [clerk], from: 20);
        var finding = Run(sample, "unexplained-anonymity").Single();
        Assert.That(finding.Places.Select(place => place.Start), Is.EqualTo(new[] { 0, 29 }));
        Assert.That(finding.Message, Is.EqualTo("Nothing explains the anonymity of “A clerk”"));
    }

    [Test]
    public void ReasonForAnonymityIsEnough()
    {
        var sample = Clerk(new Anonymity { Role = "clerk", Reason = "for fear of dismissal", ReasonKind = "specific" });
        Assert.That(Run(sample, "unexplained-anonymity"), Is.Empty);
        Assert.That(Run(sample, "boilerplate-anonymity"), Is.Empty);
    }

    [Test]
    public void StockReasonIsNamedInTheMessage()
    {
        var sample = Clerk(new Anonymity { Role = "clerk", Reason = "because he was not authorized to speak", ReasonKind = "stock" });
        Assert.That(Run(sample, "boilerplate-anonymity").Single().Message, Does.Contain("“because he was not authorized to speak”"));
    }

    [Test]
    public void EmptyDescriptionOfASoleSourceIsAnError()
    {
        Assert.That(Run(Clerk(new Anonymity(), name: "A source"), "vague-anonymous-description").Single().Severity, Is.EqualTo(Severity.Error));
        Assert.That(Run(Clerk(new Anonymity { Role = "clerk" }, name: "A source"), "vague-anonymous-description"), Is.Empty);
    }

    [TestCase("strong", 0)]
    [TestCase("medium", 0)]
    [TestCase("weak", 1)]
    [TestCase(null, 1)]
    public void AccessMustBeStated(string? strength, int findings)
    {
        var sample = Clerk(new Anonymity { Role = "clerk", Knowledge = strength is null ? null : "who was there", KnowledgeStrength = strength });
        Assert.That(Run(sample, "unstated-access"), Has.Count.EqualTo(findings));
    }

    [Test]
    public void AccusationRaisesTheSeverityOfASingleAnonymousClaim()
    {
        Assert.That(Run(Clerk(new Anonymity(), "he stole the money"), "single-anonymous-claim").Single().Severity, Is.EqualTo(Severity.Error));
        Assert.That(Run(Clerk(new Anonymity(), "it will rain today"), "single-anonymous-claim").Single().Severity, Is.EqualTo(Severity.Info));
        Assert.That(Run(Clerk(new Anonymity { Corroboration = "which two doctors confirmed" }), "single-anonymous-claim"), Is.Empty);
    }

    [Test]
    public void TwoUnnamedPeopleAreNotOneSource() =>
        Assert.That(Run(Clerk(new Anonymity { Count = 2 }, sourceClass: SourceClass.UnnamedGroup), "single-anonymous-claim"), Is.Empty);

    [Test]
    public void SecondSourceForTheSameWordsIsCorroboration()
    {
        var sample = new SampleArticle("A clerk said the bridge is closed. A guard said the bridge is closed.");
        var (clerk, guard) = (sample.Source("A clerk", SourceClass.UnnamedPerson), sample.Source("A guard", SourceClass.UnnamedPerson));
        sample.Says("A clerk", "said", "the bridge is closed", [clerk]).Says("A guard", "said", "the bridge is closed", [guard], from: 34);
        Assert.That(sample.Facts().Claims, Has.Length.EqualTo(1));
        Assert.That(Run(sample, "single-anonymous-claim"), Is.Empty);
    }

    [Test]
    public void BeliefsAndActsAreNoSourcing()
    {
        var sample = new SampleArticle("A clerk believes it rains.");
        var clerk = sample.Source("A clerk", SourceClass.UnnamedPerson);
        sample.Says("A clerk", "believes", "it rains", [clerk], type: Attribution.Attributions.AttributionType.Mental);
        Assert.That(BuiltIn.Engine.Judge(sample.Facts(BuiltIn.Words)), Is.Empty);
    }

    [TestCase(SourceClass.UnnamedPerson, 1)]
    [TestCase(SourceClass.NamedPerson, 0)]
    [TestCase(SourceClass.UnnamedOfficeHolder, 0)]
    public void ArticleInWhichNobodyIsNamedIsAnError(SourceClass second, int findings)
    {
        var sample = new SampleArticle("A clerk said it rains. The other said it snows.");
        var (clerk, other) = (sample.Source("A clerk", SourceClass.UnnamedPerson), sample.Source("The other", second));
        sample.Says("A clerk", "said", "it rains", [clerk]).Says("The other", "said", "it snows", [other], from: 22);
        var found = Run(sample, "anonymous-only-article");
        Assert.That(found, Has.Count.EqualTo(findings));
        Assert.That(found.SelectMany(finding => finding.Places), Is.Empty);
    }

    [TestCase("\"He is a coward\"", Severity.Error)]
    [TestCase("\"The train left the station at noon\"", Severity.Info)]
    public void UnnamedQuotationsAreRaisedWhereTheyJudge(string quotation, Severity severity)
    {
        var sample = new SampleArticle($"{quotation} a clerk said.");
        var clerk = sample.Source("a clerk", SourceClass.UnnamedPerson);
        sample.Says("a clerk", "said", quotation, [clerk], form: Attribution.Attributions.AttributionForm.Direct);
        Assert.That(Run(sample, "anonymous-opinion").Single().Severity, Is.EqualTo(severity));
    }

    [Test]
    public void ShortFactualQuotationOfAnUnnamedSourceIsFine()
    {
        var sample = new SampleArticle("\"He left at noon\" a clerk said.");
        var clerk = sample.Source("a clerk", SourceClass.UnnamedPerson);
        sample.Says("a clerk", "said", "\"He left at noon\"", [clerk]);
        Assert.That(Run(sample, "anonymous-opinion"), Is.Empty);
    }

    [Test]
    public void UncountedGroupIsAskedForItsNumber()
    {
        Assert.That(Run(Clerk(new Anonymity(), sourceClass: SourceClass.UnnamedGroup), "uncounted-sources"), Has.Count.EqualTo(1));
        Assert.That(Run(Clerk(new Anonymity { Count = 2 }, sourceClass: SourceClass.UnnamedGroup), "uncounted-sources"), Is.Empty);
    }

    [Test]
    public void OnlyTheFirstParagraphIsTheLead()
    {
        var sample = new SampleArticle("A clerk said it will rain today.\nA clerk said the road is shut now.");
        var clerk = sample.Source("A clerk", SourceClass.UnnamedPerson);
        sample.Says("A clerk", "said", "it will rain today", [clerk]).Says("A clerk", "said", "the road is shut now", [clerk], from: 32);
        Assert.That(Run(sample, "anonymous-lead").Single().Places.Single().Start, Is.Zero);
    }

    [TestCase(150, 1)]
    [TestCase(100, 0)]
    public void LongArticleWithOneSourceIsReported(int words, int findings)
    {
        var sample = new SampleArticle("Ann Roe said it rains. Roe said it snows. Roe said it hails. " + string.Concat(Enumerable.Repeat("word ", words)));
        var roe = sample.Source("Ann Roe", SourceClass.NamedPerson);
        sample.Says("Ann Roe", "said", "it rains", [roe]).Says("Roe", "said", "it snows", [roe], from: 22).Says("Roe", "said", "it hails", [roe], from: 42);
        Assert.That(Run(sample, "single-source-article"), Has.Count.EqualTo(findings));
    }

    [Test]
    public void ClaimThroughAnotherOutletIsSecondHandUnlessThatOutletPublishes()
    {
        Assert.That(Run(Reuters(publisher: null), "second-hand-unconfirmed").Single().Message, Does.Contain("taken from Reuters"));
        Assert.That(Run(Reuters(publisher: "Reuters"), "second-hand-unconfirmed"), Is.Empty);
    }

    [Test]
    public void FindingsComeMostSevereFirst()
    {
        var findings = BuiltIn.Engine.Judge(Clerk(new Anonymity(), "he stole the money").Facts(BuiltIn.Words));
        Assert.That(findings.Select(finding => finding.Severity), Is.Ordered.Descending);
        Assert.That(findings, Has.Count.GreaterThan(2));
    }

    [Test]
    public void FingerprintDependsOnWordsAndNotOnPlaces()
    {
        var here = Run(Clerk(new Anonymity(), "it will rain today"), "single-anonymous-claim").Single().Fingerprint;
        var sample = new SampleArticle("Much else came first. A clerk said IT will rain today.");
        sample.Says("A clerk", "said", "IT will rain today", [sample.Source("A clerk", SourceClass.UnnamedPerson)]);
        Assert.That(Run(sample, "single-anonymous-claim").Single().Fingerprint, Is.EqualTo(here));
        Assert.That(Run(Clerk(new Anonymity(), "it will snow today"), "single-anonymous-claim").Single().Fingerprint, Is.Not.EqualTo(here));
    }

    [Test]
    public void FindingsAboutTheSameWordsHaveFingerprintsOfTheirOwn()
    {
        using var folder = new RuleFolder().WithRule("over: attribution\nwhen: {form: indirect}\nmessage: x");
        var sample = new SampleArticle("A clerk said so. A guard said so.");
        var (clerk, guard) = (sample.Source("A clerk", SourceClass.UnnamedPerson), sample.Source("A guard", SourceClass.UnnamedPerson));
        sample.Says("A clerk", "said", "so", [clerk]).Says("A guard", "said", "so", [guard], from: 16);
        var fingerprints = folder.Load().Engine.Judge(sample.Facts()).Select(finding => finding.Fingerprint).ToArray();
        Assert.That(fingerprints, Is.Unique);
        Assert.That(fingerprints, Has.Length.EqualTo(2));
    }

    [Test]
    public void AllAsksForAtLeastOneUnit()
    {
        using var folder = new RuleFolder().WithRule("over: claim\nwhen: {sources: {all: {naming: anonymous}}}\nmessage: x");
        var sample = new SampleArticle("It is said that it rains.").Says(null, "said", "that it rains", []);
        Assert.That(folder.Load().Engine.Judge(sample.Facts()), Is.Empty);
    }

    [Test]
    public void LaterFolderReplacesThresholds()
    {
        using var newsroom = new RuleFolder().With("thresholds.yaml", "long-quotation: 3");
        var pack = FindingPack.Load(RuleFolder.BuiltIn, newsroom.Path);
        var sample = new SampleArticle("\"He left at noon\" a clerk said.");
        sample.Says("a clerk", "said", "\"He left at noon\"", [sample.Source("a clerk", SourceClass.UnnamedPerson)]);
        Assert.That(pack.Engine.Judge(sample.Facts(pack.Words)).Select(finding => finding.Rule.Id), Does.Contain("anonymous-opinion"));
    }

    private static SampleArticle Clerk(Anonymity anonymity, string content = "it will rain today", SourceClass sourceClass = SourceClass.UnnamedPerson, string name = "A clerk")
    {
        var sample = new SampleArticle($"{name} said {content}.");
        return sample.Says(name, "said", content, [sample.Source(name, sourceClass, anonymity)]);
    }

    private static SampleArticle Reuters(string? publisher)
    {
        var sample = new SampleArticle("Ann Roe told Reuters that it will rain.") { Outlet = publisher };
        var channel = new Channel(Channel.OutletKind, "Reuters", sample.Find("told Reuters"));
        return sample.Says("Ann Roe", "told", "that it will rain", [sample.Source("Ann Roe", SourceClass.NamedPerson)], channel: channel);
    }

    private static List<Finding> Run(SampleArticle sample, string rule) =>
        [.. BuiltIn.Engine.Judge(sample.Facts(BuiltIn.Words)).Where(finding => finding.Rule.Id == rule)];
}

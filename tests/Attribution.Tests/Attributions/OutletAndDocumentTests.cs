using Attribution.Articles;
using Attribution.Sources;

namespace Attribution.Tests.Attributions;

/// <summary>What was told to an outlet or reported by one, and what statements, documents and polls say.</summary>
[TestFixture]
internal sealed class OutletAndDocumentTests
{
    [TestCase("Finance chief Omar Lind told Reuters that the bank would sell its Polish branch.", "Finance chief Omar Lind | told | that the bank would sell its Polish branch")]
    [TestCase("“I will stay,” Ruiz told the BBC.", "Ruiz | told | “I will stay,”")]
    [TestCase("The captain told the Hindustan Times that he would retire in May.", "The captain | told | that he would retire in May")]
    public void ListenerIsNeitherSourceNorContent(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("Finance chief Omar Lind told Reuters that the bank would sell its Polish branch.", "told Reuters")]
    [TestCase("“I will stay,” Ruiz told the BBC.", "told the BBC")]
    [TestCase("The captain told the Hindustan Times that he would retire in May.", "told the Hindustan Times")]
    public void OutletThatWasToldIsTheChannel(string text, string channel)
    {
        var attribution = Analysis.Report(text).Attributions.Single();
        Assert.That((attribution.Channel?.Text, attribution.SecondHand), Is.EqualTo((channel, true)));
    }

    [TestCase("The Times reported that the minister had offered to resign.", "The Times | reported | that the minister had offered to resign")]
    [TestCase("The Guardian reported on Monday that the factory would shut in March.", "The Guardian | reported | that the factory would shut in March")]
    public void ReportOfAnotherOutletIsSecondHand(string text, string expected)
    {
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));
        var report = Analysis.Report(text);
        Assert.That(report.Attributions.Single().SecondHand, Is.True);
        Assert.That(report.Sources.Single().Kind, Is.EqualTo(SourceKind.Outlet));
    }

    [Test]
    public void ReportOfTheOutletItselfIsNotSecondHand() => Assert.That(
        Analysis.Report("Reuters reported that the minister had offered to resign.", new ArticleInfo { Outlet = "Reuters" }).Attributions.Single().SecondHand,
        Is.False);

    [Test]
    public void OutletThatCitesAnotherStandsBehindBoth() => Assert.That(
        Analysis.Lines("The talks have failed, Reuters reported, citing a diplomat."),
        Does.Contain("Reuters | reported | The talks have failed"));

    [TestCase("The report found that 40 hospitals had unsafe roofs.", "The report | found | that 40 hospitals had unsafe roofs")]
    [TestCase("A study published in the Lancet found that the drug halves the risk of a stroke.", "A study published in the Lancet | found | that the drug halves the risk of a stroke")]
    [TestCase("The statement said the company would cooperate with the police.", "The statement | said | the company would cooperate with the police")]
    [TestCase("Court documents show that the firm paid two officials.", "Court documents | show | that the firm paid two officials")]
    [TestCase("A poll by YouGov showed that 60 percent of voters oppose the tax.", "A poll by YouGov | showed | that 60 percent of voters oppose the tax")]
    [TestCase("The survey suggests that nurses are leaving the profession.", "The survey | suggests | that nurses are leaving the profession")]
    [TestCase("The letter warned that the bridge could fall.", "The letter | warned | that the bridge could fall")]
    [TestCase("The email, seen by Reuters, said the factory would close.", "The email, seen by Reuters | said | the factory would close")]
    public void DocumentSpeaksLikeAPerson(string text, string expected)
    {
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));
        Assert.That(Analysis.Report(text).Sources.Select(source => source.Kind), Is.EqualTo(new[] { SourceKind.Document }));
    }

    [TestCase("In a statement, the company said it had done nothing wrong.", "the company")]
    [TestCase("“We did nothing wrong,” the company said in a statement.", "the company")]
    [TestCase("The actor wrote on Twitter that he was leaving the show.", "The actor")]
    public void WhoIssuesAStatementIsItsSource(string text, string source) =>
        Assert.That(Analysis.Sources(text), Is.EqualTo(new[] { source }));
}

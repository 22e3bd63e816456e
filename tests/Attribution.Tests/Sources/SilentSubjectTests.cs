using Attribution.Tests.Attributions;

namespace Attribution.Tests.Sources;

/// <summary>Subjects of cues that are the source of nothing: courts that only listen, and whoever is alleged to have done something.</summary>
public sealed class SilentSubjectTests
{
    [TestCase("The tribunal heard that the foreman had locked the gate.", "The tribunal heard")]
    [TestCase("An inquest was told that the boat sank within a minute.", "was told")]
    [TestCase("The treasurer is alleged to have pocketed the fees.", "is alleged")]
    public void WhoOnlyListensOrIsSpokenOfIsNoSource(string text, string cue) =>
        Assert.That(Analysis.WithCue(text, cue), Has.Property("Source").Null.And.Property("SourceIds").Empty);

    [Test]
    public void CourtThatWasToldInAHeadlineIsNoSource() =>
        Assert.That(Analysis.Sources("Baker ‘watered down milk for years’, court told\n\nA baker sold watered milk for nine years. The case goes on."), Has.None.Contain("court"));

    [TestCase("The court ruled that the sale was void.", "ruled", "The court")]
    [TestCase("The judge told the jury that the clerk had lied.", "told", "The judge")]
    [TestCase("The widow heard that the ship was lost.", "heard", "The widow")]
    [TestCase("The committee said that the plan was dead.", "said", "The committee")]
    [TestCase("The bank has alleged that the clerk burnt the files.", "has alleged", "The bank")]
    public void WhoSpeaksOrRulesStaysTheSource(string text, string cue, string source) =>
        Assert.That(Analysis.WithCue(text, cue).Source!.Text, Is.EqualTo(source));
}

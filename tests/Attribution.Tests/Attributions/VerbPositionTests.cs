namespace Attribution.Tests.Attributions;

/// <summary>The reporting verb before, after and inside what is said.</summary>
[TestFixture]
internal sealed class VerbPositionTests
{
    [TestCase("Leeds court jails builder over roof collapse\n\nJudge Maria Lopez said it was a grave case.", "Judge Maria Lopez | said | it was a grave case")]
    [TestCase("The judge said the trial would resume in June.", "The judge | said | the trial would resume in June")]
    [TestCase("The judge said that the trial would resume in June.", "The judge | said | that the trial would resume in June")]
    [TestCase("Judge Maria Lopez said the jury had reached a verdict on two counts.", "Judge Maria Lopez | said | the jury had reached a verdict on two counts")]
    [TestCase("The club announced that its captain would miss the final.", "The club | announced | that its captain would miss the final")]
    [TestCase("Dr Anil Kapoor warned that the virus could return in winter.", "Dr Anil Kapoor | warned | that the virus could return in winter")]
    [TestCase("Officials in Mumbai confirmed that two flights had been cancelled.", "Officials in Mumbai | confirmed | that two flights had been cancelled")]
    [TestCase("The World Health Organization says the outbreak is over.", "The World Health Organization | says | the outbreak is over")]
    [TestCase("A spokeswoman for Air India said the flight had been delayed by fog.", "A spokeswoman for Air India | said | the flight had been delayed by fog")]
    [TestCase("The Supreme Court ruled that the arrest was illegal.", "The Supreme Court | ruled | that the arrest was illegal")]
    public void VerbBeforeContentTakesTheClauseThatFollows(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("The two banks will not merge, a person familiar with the talks said on Friday.", "a person familiar with the talks | said | The two banks will not merge")]
    [TestCase("The bridge will close on Monday, the mayor said.", "the mayor | said | The bridge will close on Monday")]
    [TestCase("The two companies will merge in the spring, the chairman said on Friday.", "the chairman | said | The two companies will merge in the spring")]
    [TestCase("Prices rose by 4 percent in March, the statistics office said.", "the statistics office | said | Prices rose by 4 percent in March")]
    [TestCase("Inflation will fall to 3 percent, said economist Lena Roth.", "economist Lena Roth | said | Inflation will fall to 3 percent")]
    [TestCase("“We will appeal against the ruling,” said lawyer Karen Holt.", "lawyer Karen Holt | said | “We will appeal against the ruling,”")]
    [TestCase("“We will appeal against the ruling,” lawyer Karen Holt said.", "lawyer Karen Holt | said | “We will appeal against the ruling,”")]
    [TestCase("“Where is the money?” the judge asked.", "the judge | asked | “Where is the money?”")]
    public void VerbAfterContentTakesTheClauseBefore(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("The vaccine, doctors said, was safe for children.", "doctors | said | The vaccine … was safe for children")]
    [TestCase("The deal, the chairman said, would create 200 jobs.", "the chairman | said | The deal … would create 200 jobs")]
    public void VerbInsideContentPartsItInTwo(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("The chief minister of Kerala said on Tuesday that schools would reopen next week.", "The chief minister of Kerala | said | that schools would reopen next week")]
    [TestCase("Police said on Sunday they had arrested three men in Delhi.", "Police | said | they had arrested three men in Delhi")]
    public void DayOfTheStatementIsNoContent(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [TestCase("Dr Meera Nair, who runs the hospital, said the ward was full.", "Dr Meera Nair, who runs the hospital")]
    [TestCase("Ms Khan, 42, a nurse from Leeds, said the ward was full.", "Ms Khan, 42, a nurse from Leeds")]
    [TestCase("The chief minister of Kerala said the ward was full.", "The chief minister of Kerala")]
    [TestCase("His lawyer, Karen Holt, said the ward was full.", "His lawyer, Karen Holt")]
    public void SourceHasItsTitleAndWhatIsAddedToIt(string text, string source) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { source + " | said | the ward was full" }));

    [TestCase("The stadium opened in 1923 and holds 40,000 people.")]
    [TestCase("The club signed two players and sold three.")]
    [TestCase("Heavy rain closed the road between Leeds and York on Sunday.")]
    [TestCase("A fire destroyed two shops in the old town.")]
    public void PlainActionIsNoAttribution(string text) => Assert.That(Analysis.Lines(text), Is.Empty);

    [TestCase("Campaigners urged the council to save the library.", "Campaigners | urged | the council to save the library")]
    [TestCase("The mayor said the road would open in May, adding that a second road would follow.", "The mayor | said | the road would open in May", "The mayor | adding | that a second road would follow")]
    public void WhatIsUrgedOrAddedIsFound(string text, params string[] expected) => Assert.That(Analysis.Lines(text), Is.EqualTo(expected));
}

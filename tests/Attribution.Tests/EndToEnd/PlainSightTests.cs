namespace Attribution.Tests.EndToEnd;

/// <summary>Faults in plain view that checks must see, and plain reporting that they must leave alone.</summary>
public sealed class PlainSightTests
{
    [TestCase("Ann Perrin, of the charity Clear Brook, said that the lake was clean.")]
    [TestCase("Ann Perrin, who runs the mill, said that the lake was clean.")]
    [TestCase("His carer, Ann Perrin, found the key.\n\nThe lock was old, Ann Perrin said.")]
    [TestCase("In a letter, the firm's solicitors, Ellery Vane, described the claims as stale.")]
    public void WhoIsIntroducedAnywhereHasCredentials(string text) => Assert.That(Report.Of(text).Findings(), Has.No.Member("missing-credentials"));

    [TestCase("The lake was clean, Ann Perrin said.")]
    [TestCase("It was the price of milk, Ann Perrin said.")]
    public void WhoIsNotIntroducedLacksThem(string text) => Assert.That(Report.Of(text).Findings(), Has.Member("missing-credentials"));

    [TestCase("The mill closed in May, said Ruth Adler, who owns it. It has since emerged that the roof was never checked.")]
    [TestCase("Legend has it that a monk lies under the hill.")]
    [TestCase("The vote was put off after it emerged that the list was wrong.")]
    [TestCase("The curate is alleged to have sold the bells.")]
    [TestCase("A curate sold the bells to pay for a yacht, a jury has heard.")]
    [TestCase("An employment tribunal heard that the cook had been locked in.")]
    public void WhatNobodySaysHidesItsSource(string text) => Assert.That(Report.Of(text).Findings(), Has.Member("hidden-attribution"));

    [TestCase("The diver emerged from the lake at noon.")]
    [TestCase("The story has its faults.")]
    [TestCase("The jury heard three songs.")]
    [TestCase("The inquest was told that the boat sank. \"It just went down,\" said Ruth Adler, a diver.")]
    [TestCase("\"It has emerged that the roof is bad,\" said Ruth Adler, who owns the mill.")]
    public void PlainFactsHideNone(string text) => Assert.That(Report.Of(text).Findings(), Has.No.Member("hidden-attribution"));

    [Test]
    public void OneSuspectsIsTheReportersGuess() =>
        Assert.That(Report.Of("The coach left at noon. The chairman, one suspects, will not miss him.").Findings(), Has.Member("reporter-speculation"));

    [TestCase("A baker who works in the mall, and who did not want to be named, said that he had locked the door.")]
    [TestCase("One tenant claimed that the landlord had cut the heating for nine days.")]
    [TestCase("A senior planner, speaking privately, admitted that the papers had been lost.")]
    [TestCase("The merger will be looked at for months, brokers said.")]
    public void AnonymityThatNothingExplainsIsSeen(string text) => Assert.That(Report.Of("The office met on Monday.\n\n" + text).Findings(), Has.Member("unexplained-anonymity"));

    [TestCase("One tenant said that the heating was loud.")]
    [TestCase("Lawyers for the mill said that it would appeal.")]
    [TestCase("A nurse, who asked not to be identified because she still works in the hospital, said that beds were short.")]
    public void HarmlessOrExplainedAnonymityIsNot(string text) => Assert.That(Report.Of("The office met on Monday.\n\n" + text).Findings(), Has.No.Member("unexplained-anonymity"));

    [TestCase("Five hurt as ferry hits pier in Orsund\n\nFive people were hurt when a ferry hit the pier in Orsund on Monday, police said. The port is shut.")]
    public void HeadlineThatThePoliceBearOutNeedsNoName(string text) => Assert.That(Report.Of(text).Findings(), Has.No.Member("headline-unsupported"));

    [Test]
    public void WhatIsToldToThisPaperIsFirstHand() =>
        Assert.That(Report.Of("The trial was reported by the Daily Lantern.\n\nIda Marsh told this newspaper by email that the lake was clean.").Said("told").SecondHand, Is.False);

    [Test]
    public void WhatIsToldToTheAgencyOfTheDatelineIsFirstHand() =>
        Assert.That(Report.Of("Pune, Jun 3 (PTI) A mill burnt down on Monday.\n\n\"It went fast,\" Ida Marsh, a baker, told PTI.").Said("told").SecondHand, Is.False);

    [Test]
    public void WhatIsToldToAnotherAgencyIsNot() =>
        Assert.That(Report.Of("Pune, Jun 3 (ANI) A mill burnt down on Monday.\n\n\"It went fast,\" Ida Marsh, a baker, told PTI.").Said("told").SecondHand, Is.True);

    [Test]
    public void AResearchPaperIsAPrimarySource() =>
        Assert.That(Report.Of("Bees remember red flowers for ten weeks, according to research published on Monday in the journal Insect Notes.").Said("according").SecondHand, Is.False);

    [Test]
    public void ContractedReasonIsWhole() =>
        Assert.That(Report.Of("One driver, who isn't allowed to talk to the press, said that the brakes were old.").Sources[0].Anonymity!.Reason, Does.StartWith("isn't allowed"));
}

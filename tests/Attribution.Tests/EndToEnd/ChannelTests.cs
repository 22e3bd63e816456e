namespace Attribution.Tests.EndToEnd;

public sealed class ChannelTests
{
    [TestCase("The bank said in a statement that the sale was off.", "statement", "in a statement")]
    [TestCase("The mayor wrote on Twitter that the bridge was safe.", "post", "on Twitter")]
    [TestCase("Anna Weber said in an interview that the bridge was safe.", "interview", "in an interview")]
    [TestCase("The minister told reporters at a news conference that the talks had failed.", "news-conference", "at a news conference")]
    [TestCase("Anna Weber said at a Senate hearing that the funds were gone.", "hearing", "at a Senate hearing")]
    [TestCase("The firm said in an email that it would pay.", "message", "in an email")]
    public void WordsBesideTheCueTellTheChannel(string sentence, string kind, string words)
    {
        var attribution = Report.Of(sentence).Attributions[0];

        Assert.That((attribution.Channel?.Kind, attribution.Channel?.Text, attribution.SecondHand), Is.EqualTo((kind, words, false)));
    }

    [TestCase("Anna Weber told Reuters that the bridge was safe.", "Reuters")]
    [TestCase("Anna Weber said in an interview with the BBC that the bridge was safe.", "BBC")]
    [TestCase("The bank said in a statement to Reuters that the sale was off.", "Reuters")]
    public void WhatWasSaidToAnotherOutletIsSecondHand(string sentence, string outlet)
    {
        var attribution = Report.Of(sentence).Attributions[0];

        Assert.That((attribution.Channel?.Name, attribution.SecondHand), Is.EqualTo((outlet, true)));
    }

    [Test]
    public void WhatWasSaidToThePublisherIsNotSecondHand()
    {
        var attribution = Report.Of("Anna Weber told Reuters that the bridge was safe.", "Reuters").Attributions[0];

        Assert.That((attribution.Channel?.Name, attribution.SecondHand), Is.EqualTo(("Reuters", false)));
    }

    [Test]
    public void ADatelineNamesThePublisher()
    {
        var report = Report.Of("Estonia buys howitzers\n\nTALLINN (Reuters) - Anna Weber told Reuters that the bridge was safe.\n\nIt was built in 1912.");

        Assert.That(report.Attributions.Select(attribution => attribution.SecondHand), Has.None.True);
    }

    [Test]
    public void TheAgencyThatIsToldIsTheOneNamedBefore()
    {
        var report = Report.Of("The two ministers met in secret, Reuters reported. A regional source told the news agency that the talks had failed.");

        Assert.That((report.Said("told").Channel?.Name, report.Said("told").SecondHand), Is.EqualTo(("Reuters", true)));
    }

    [Test]
    public void TheSourcesOfAnAgencyReachTheReaderThroughIt()
    {
        var report = Report.Of("The two ministers met in secret, Reuters reported. The agency’s sources said that the talks had failed.");

        Assert.That(report.Said("said").Channel?.Name, Is.EqualTo("Reuters"));
        Assert.That(report.Sources.Select(source => source.Name), Has.Member("Reuters’s sources"));
    }

    [Test]
    public void AChannelBelongsToTheCueBesideIt()
    {
        var report = Report.Of("The bank said that the sale was off, and Anna Weber wrote on Facebook that it was a shame.");

        Assert.That(report.Said("said").Channel, Is.Null);
    }

    [Test]
    public void APlaceInsideTheContentIsNoChannel()
    {
        var report = Report.Of("Anna Weber said that the mayor had insulted her on Facebook.");

        Assert.That(report.Said("said").Channel, Is.Null);
    }

    [Test]
    public void WhomAnotherNewsroomCitesStandsBehindItsReport()
    {
        var report = Report.Of("CNN, citing two officials briefed on the raid, reported that it had failed.");
        var attribution = report.Attributions.Single(it => it.Cue.Text == "reported");
        var sources = report.Sources.ToDictionary(source => source.Id, source => source.Name);

        Assert.That(attribution.SourceIds.Select(id => sources[id]), Is.EqualTo(["CNN", "two officials briefed on the raid"]));
        Assert.That((attribution.Channel?.Name, attribution.SecondHand), Is.EqualTo(("CNN", true)));
    }
}

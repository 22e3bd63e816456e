using Attribution.Articles;
using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

[TestFixture]
internal sealed class BratReaderTests
{
    private const string Text = "😀 Ann said it rains.";

    [Test]
    public void OffsetsCountCodePoints() =>
        Assert.That(Read("T1\tSource 2 5\tAnn\nE1\tSource:T1\n").Source.Single(), Is.EqualTo(new TextSpan(3, 6)));

    [Test]
    public void RolesMayBeNumberedAndInPieces()
    {
        var gold = Read("E1\tAttribution:T3 Content:T1 Content2:T2\r\nT1\tContent 10 12\tit\r\nT2\tContent 13 15;15 18\train\r\nT3\tAttribution 6 10\tsaid\r\n#1\tAnnotatorNotes T1\thm\r\n");
        Assert.That(gold.Content, Is.EqualTo(new[] { new TextSpan(11, 13), new TextSpan(14, 19) }));
        Assert.That(gold.Cue, Is.Empty);
    }

    [Test]
    public void SpanTextMayHoldALineBreak() =>
        Assert.That(Read("T1\tContent 10 18\tit\nrains\nE1\tContent:T1\n").Content.Single(), Is.EqualTo(new TextSpan(11, 19)));

    [Test]
    public void EventsWithoutARoleAndSpansWithoutAnEventAreLeftOut() =>
        Assert.That(BratReader.Read("T1\tCue 6 10\tsaid\nT2\tAttribution 6 10\tsaid\nE1\tAttribution:T2\n", Text), Is.Empty);

    [TestCase("E1\tSource:T9\n", "line 1: T9 is not defined")]
    [TestCase("T1\tCue 5 3\tx\n", "line 1: the span 5 3 is empty")]
    [TestCase("T1\tCue 0 999\tx\n", "line 1: the span 0 999 is empty, reversed or ends past the text (20 code points)")]
    [TestCase("T1\tCue 0 99999999999\tx\n", "line 1: the span")]
    [TestCase("T1\tCue 0 1\tx\nT1\tCue 0 1\tx\n", "line 2: T1 is defined twice")]
    [TestCase("T1\tCue 0\n", "line 1: not a brat standoff line")]
    [TestCase("{}\n", "line 1: not a brat standoff line")]
    [TestCase("T1\tCue 0 1\tx\nE1\tCue\n", "line 2: 'Cue' is no role")]
    public void BadLineIsNamed(string annotations, string message) =>
        Assert.That(() => BratReader.Read(annotations, Text), Throws.TypeOf<FormatException>().With.Message.StartsWith(message));

    private static GoldAttribution Read(string annotations) => BratReader.Read(annotations, Text).Single();
}

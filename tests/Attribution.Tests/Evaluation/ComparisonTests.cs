using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

/// <summary>The measures on small annotations compared with others, so that nothing depends on what the analyser finds.</summary>
[TestFixture]
internal sealed class ComparisonTests
{
    private const string Text = "Mara Quist said that the ferry was late. “We wait,” Jon added, “and we freeze.” According to clerks: the pier is shut.\n";

    private static readonly (string Source, string Cue, string Content)[] Gold =
    [
        ("Mara Quist", "said", "that the ferry was late"),
        ("Jon", "added", "“We wait,”|“and we freeze.”"),
        ("", "According to", "the pier is shut"),
    ];

    [Test]
    public void SameAnnotationsScoreOneHundred()
    {
        var same = Compare(Gold, Gold);
        foreach (var tally in (SubsetTally[])[same.Cue, same.Soft, same.Strict, .. same.Spans])
            Assert.That((tally.All.ToScore().F1, tally.Direct.ToScore().F1, tally.Indirect.ToScore().F1), Is.EqualTo((1.0, 1.0, 1.0)));
        Assert.That((same.Cue.All.Gold, same.Cue.Direct.Gold, same.Spans[(int)Role.Content].All.Gold), Is.EqualTo((3, 1, 4)));
    }

    [Test]
    public void NothingFoundHasNoPrecisionAndRecallZero()
    {
        var score = Compare([], Gold).Cue.All.ToScore();
        Assert.That((score.Precision, score.Recall, score.F1), Is.EqualTo((default(double?), 0.0, 0.0)));
    }

    [Test]
    public void NothingFoundWhereNothingIsHasNoScore() => Assert.That(Compare([], []).Soft.All.ToScore().F1, Is.Null);

    [Test]
    public void MissedAttributionCostsRecallOfItsKindAlone()
    {
        var missed = Compare(Gold[..2], Gold).Soft;
        Assert.That((missed.All.ToScore().Precision, missed.All.ToScore().Recall), Is.EqualTo((1.0, 2 / 3.0)));
        Assert.That((missed.Direct.ToScore().F1, missed.Indirect.ToScore().Recall), Is.EqualTo((1.0, 0.5)));
    }

    [Test]
    public void SecondAttributionOnOneCueIsWrong() =>
        Assert.That(Compare([Gold[0], Gold[0]], Gold).Cue.All.ToScore().Precision, Is.EqualTo(0.5));

    [TestCase("Quist", "said that", "the ferry was late", true, false)]
    [TestCase("Mara Quist", "said", "was late", false, false)]
    [TestCase("Jon", "said", "that the ferry was late", false, false)]
    [TestCase("", "said", "that the ferry was late", false, false)]
    [TestCase("Mara Quist", "said", "that the ferry was late.", true, true)]
    public void SoftForgivesEdgesAndStrictOnlyPunctuation(string source, string cue, string content, bool soft, bool strict)
    {
        var compared = Compare([(source, cue, content)], [Gold[0]]);
        Assert.That((compared.Cue.All.FoundRight, compared.Soft.All.FoundRight, compared.Strict.All.FoundRight), Is.EqualTo((1, soft ? 1 : 0, strict ? 1 : 0)));
    }

    [Test]
    public void PiecesThatOnlyPunctuationPartsAreOne() =>
        Assert.That(Compare([("Jon", "added", "We|wait,|“and we|freeze.”")], [Gold[1]]).Strict.All.FoundRight, Is.EqualTo(1));

    [Test]
    public void ContentThatSwallowsItsCueIsNotStrictlyRight()
    {
        var compared = Compare([("Jon", "added", "“We wait,” Jon added, “and we freeze.”")], [Gold[1]]);
        Assert.That((compared.Soft.All.FoundRight, compared.Strict.All.FoundRight), Is.EqualTo((1, 0)));
    }

    [Test]
    public void CueWithoutAWordIsComparedByCharacters() =>
        Assert.That(Compare([("clerks", "clerks:", "the pier is shut")], [("clerks", ":", "the pier is shut")]).Cue.All.FoundRight, Is.EqualTo(1));

    [Test]
    public void MatchingFindsRoomForAsManyAsItCan()
    {
        var pairing = new Pairing([new Pair(.9, 0, 0), new Pair(.8, 0, 1), new Pair(.7, 1, 0)]);
        Assert.That(new[] { pairing.HasFound(0), pairing.HasFound(1), pairing.HasGold(0), pairing.HasGold(1) }, Is.All.True);
    }

    [TestCase("he ‘won’t go’ now", true)]
    [TestCase("it’s the dogs’ day", false)]
    [TestCase("a ''late'' boat", true)]
    [TestCase("a \"late\" boat", true)]
    [TestCase("a late boat", false)]
    public void ContentWithAQuotationIsDirect(string content, bool direct) =>
        Assert.That(Scored("Ann said " + content, [("Ann", "said", content)]).Single().IsDirect, Is.EqualTo(direct));

    private static Comparison Compare((string, string, string)[] found, (string, string, string)[] gold) =>
        new(Scored(Text, found), Scored(Text, gold));

    private static List<ScoredAttribution> Scored(string text, (string, string, string)[] rows)
    {
        var scored = new ScoredText(text);
        return BratReader.Read(Brat.Of(text, rows), text).ConvertAll(gold => ScoredAttribution.From(scored, gold));
    }
}

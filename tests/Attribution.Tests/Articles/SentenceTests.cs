namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class SentenceTests
{
    [TestCase("It rained. It snowed! Did it? Yes.", 4)]
    [TestCase("Sen. Ann Lee met Mr. Bo and Gen. Orr.", 1)]
    [TestCase("J. D. Vance of U.S. Steel spoke.", 1)]
    [TestCase("He lives in the U.S. The rest left.", 2)]
    [TestCase("They came at 9 p.m. Tuesday.", 1)]
    [TestCase("It cost 3.5 million. 12 people paid.", 2)]
    [TestCase("1. Pay the fee. 2. Leave.", 2)]
    [TestCase("Jeb! , Ben and Don spoke.", 1)]
    [TestCase("I thought … well, no. Then he left.", 2)]
    [TestCase("He trailed off… Then he left.", 2)]
    [TestCase("Acme Corp. said so. Acme Inc. But he left.", 3)]
    public void TerminatorsEndSentencesAndAbbreviationsDoNot(string text, int count) =>
        Assert.That(Segmenting.Sentences(text), Has.Length.EqualTo(count));

    [Test]
    public void QuotationIsSplitAtItsInnerTerminators() =>
        Assert.That(Segmenting.Sentences("\"I won. It was easy,\" she said."), Is.EqualTo(new[] { "\"I won.", "It was easy,\" she said." }));

    [TestCase("\"Why?\" he asked.")]
    [TestCase("“Why?” Smith asked.")]
    [TestCase("“No!” the mayor said.")]
    [TestCase("“It was easy.” he said.")]
    public void SpeakerAfterTheQuestionMarkStaysInTheSentence(string text) =>
        Assert.That(Segmenting.Sentences(text), Has.Length.EqualTo(1));

    [TestCase("He called it “easy.” Smith said it was not.", "He called it “easy.”")]
    [TestCase("(He left.) They stayed.", "(He left.)")]
    [TestCase("“‘No.’” They stayed.", "“‘No.’”")]
    public void ClosingMarksBelongToTheSentenceBefore(string text, string first)
    {
        var sentences = Segmenting.Sentences(text);
        Assert.That(sentences, Has.Length.EqualTo(2));
        Assert.That(sentences[0], Is.EqualTo(first));
    }

    [Test]
    public void SentencesEndWithTheirParagraph() =>
        Assert.That(Segmenting.Sentences("A headline without a stop\n\nThe text begins"), Has.Length.EqualTo(2));

    [TestCase("DALLAS (AP) — The mayor left.", "DALLAS (AP) —")]
    [TestCase("PARIS, June 3 – The mayor left.", "PARIS, June 3 –")]
    [TestCase("Beirut (Reuters) - The mayor left.", "Beirut (Reuters) -")]
    [TestCase("Pune, Jun 3 (PTI) Nine men left.", "Pune, Jun 3 (PTI)")]
    [TestCase("Acme Corp (ACME) Nine men left.", null)]
    [TestCase("Smith — a lawyer — left.", null)]
    [TestCase("The mayor left — at last.", null)]
    public void DatelineIsExposedAndStandsAlone(string text, string? dateline)
    {
        var article = Segmenting.Segment(text);
        Assert.That(article.SentenceArray, Has.Length.EqualTo(dateline is null ? 1 : 2));
        var found = article.Datelines.Length == 0 ? null : article.SpanOf(article.Datelines[0].First, article.Datelines[0].End).In(text).ToString();
        Assert.That(found, Is.EqualTo(dateline));
    }
}

using Attribution.Articles;
using FsCheck.NUnit;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class SegmentationProperties
{
    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public void TokensAreOrderedAndCoverAllThatIsNotBlank(string text)
    {
        var at = 0;
        foreach (var token in Segmenting.Segment(text).TokenArray)
        {
            Assert.That(token.Start, Is.GreaterThanOrEqualTo(at));
            Assert.That(token.End, Is.GreaterThan(token.Start).And.LessThanOrEqualTo(text.Length));
            Assert.That(text[at..token.Start].All(Characters.IsBlank), Is.True);
            Assert.That(IsBoundary(text, token.Start) && IsBoundary(text, token.End), Is.True);
            at = token.End;
        }
        Assert.That(text[at..].All(Characters.IsBlank), Is.True);
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public void SentencesAndParagraphsPartitionTheTokens(string text)
    {
        var article = Segmenting.Segment(text);
        int token = 0, sentence = 0;
        for (var i = 0; i < article.ParagraphArray.Length; i++)
        {
            var paragraph = article.ParagraphArray[i];
            Assert.That((paragraph.FirstToken, paragraph.FirstSentence), Is.EqualTo((token, sentence)));
            for (; sentence < paragraph.EndSentence; sentence++)
            {
                var found = article.SentenceArray[sentence];
                Assert.That((found.FirstToken, found.Paragraph), Is.EqualTo((token, i)));
                Assert.That(found.Count, Is.GreaterThan(0));
                token = found.EndToken;
            }
            Assert.That(paragraph.EndToken, Is.EqualTo(token));
            Assert.That(paragraph.Span, Is.EqualTo(article.SpanOf(paragraph.FirstToken, paragraph.EndToken)));
        }
        Assert.That((token, sentence), Is.EqualTo((article.TokenArray.Length, article.SentenceArray.Length)));
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public void QuotationsNest(string text)
    {
        var article = Segmenting.Segment(text);
        var open = new Stack<Quotation>();
        var last = -1;
        foreach (var quotation in article.QuotationArray)
        {
            Assert.That(quotation.FirstToken, Is.GreaterThan(last));
            last = quotation.FirstToken;
            while (open.TryPeek(out var outer) && outer.EndToken <= quotation.FirstToken)
                open.Pop();
            Assert.That(quotation.Depth, Is.EqualTo(open.Count));
            Assert.That(!open.TryPeek(out var around) || quotation.EndToken <= around.EndToken, Is.True);
            Assert.That(article.TokenArray[quotation.FirstToken].Kind, Is.EqualTo(TokenKind.OpenQuote));
            Assert.That(!quotation.IsClosed || article.TokenArray[quotation.EndToken - 1].Kind == TokenKind.CloseQuote, Is.True);
            Assert.That(quotation.ContinuesFrom, Is.LessThan(article.QuotationArray.Length));
            open.Push(quotation);
        }
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void InnermostQuotationIsTheLastThatHoldsTheToken(string text)
    {
        var article = Segmenting.Segment(text);
        for (var token = 0; token < article.TokenArray.Length; token++)
        {
            var expected = Array.FindLastIndex(article.QuotationArray, quotation => quotation.FirstToken <= token && token < quotation.EndToken);
            Assert.That(article.QuotationAt(token), Is.EqualTo(expected));
        }
    }

    private static bool IsBoundary(string text, int offset) =>
        offset == 0 || offset == text.Length || !(char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]));
}

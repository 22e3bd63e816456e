using System.Diagnostics;
using Attribution.Articles;

namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class QuotationTests
{
    [TestCase("\"No,\" he said. \"Never.\"", "\"No,\"", "\"Never.\"")]
    [TestCase("“No,” he said. “Never.”", "“No,”", "“Never.”")]
    [TestCase("''No,'' he said. ''Never.''", "''No,''", "''Never.''")]
    [TestCase("``No,'' he said. ``Never.''", "``No,''", "``Never.''")]
    [TestCase("«No», he said. »Never.«", "«No»", "»Never.«")]
    [TestCase("„No“, he said. „Never.”", "„No“", "„Never.”")]
    [TestCase("‘No,’ he said. ‘Never.’", "‘No,’", "‘Never.’")]
    [TestCase("'No,' he said. 'Never.'", "'No,'", "'Never.'")]
    [TestCase("“No\", he said. (\"Never\")", "“No\"", "\"Never\"")]
    public void MarksOfEveryStylePair(string text, string first, string second) =>
        Assert.That(Segmenting.Quotations(text), Is.EqualTo(new[] { first, second }));

    [TestCase("the workers' union")]
    [TestCase("the workers’ union’s dog")]
    [TestCase("in the ’90s and '80s")]
    [TestCase("rock 'n' roll for 'em")]
    [TestCase("He is 6'2\" tall and 5' wide")]
    [TestCase("a 12\" pipe")]
    [TestCase("He is 6’2” tall")]
    [TestCase("the mayor‘s dog and the workers‘ union")]
    [TestCase("runnin' and jumpin'")]
    public void ApostrophesAndInchesQuoteNothing(string text) => Assert.That(Segmenting.Quotations(text), Is.Empty);

    [TestCase("'The workers' union won,' he said.", "'The workers' union won,'")]
    [TestCase("‘It’s the workers’ union,’ he said.", "‘It’s the workers’ union,’")]
    [TestCase("He called them 'bosses' and left.", "'bosses'")]
    public void SingleMarksAreToldFromApostrophes(string text, string quotation) =>
        Assert.That(Segmenting.Quotations(text), Is.EqualTo(new[] { quotation }));

    [Test]
    public void NestedQuotationHasItsDepth()
    {
        var article = Segmenting.Segment("“He said ‘no’ to me,” she said.");
        Assert.That(article.QuotationArray.Select(quotation => quotation.Depth), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(article.QuotationArray.Select(quotation => quotation.IsClosed), Is.All.True);
        Assert.That(Enumerable.Range(0, 6).Select(article.QuotationAt), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Assert.That(article.OutermostQuotationAt(4), Is.Zero);
        Assert.That(article.QuotationAt(article.TokenArray.Length - 1), Is.EqualTo(-1));
    }

    [TestCase("“One ‘two “three” four’ five,” he said.", 3)]
    [TestCase("'\"Yes,\" he said,' she said.", 2)]
    [TestCase("\"One 'two \"three\" four' five,\" he said.", 3)]
    [TestCase("«One “two” three», he said.", 2)]
    public void StylesNestInTurn(string text, int count)
    {
        var quotations = Segmenting.Segment(text).QuotationArray;
        Assert.That(quotations.Select(quotation => quotation.Depth), Is.EqualTo(Enumerable.Range(0, count)));
        Assert.That(quotations.Select(quotation => quotation.IsClosed), Is.All.True);
    }

    [Test]
    public void QuotationGoesOnOverParagraphs()
    {
        var quotations = Segmenting.Segment("“One.\n\n“Two.\n\n“Three,” he said. “Four.”").QuotationArray;
        Assert.That(quotations.Select(quotation => quotation.ContinuesFrom), Is.EqualTo(new[] { -1, 0, 1, -1 }));
        Assert.That(quotations.Select(quotation => quotation.IsClosed), Is.EqualTo(new[] { false, false, true, true }));
    }

    [Test]
    public void UnclosedQuotationEndsWithItsParagraph() =>
        Assert.That(Segmenting.Quotations("He said “no.\n\nThen he left."), Is.EqualTo(new[] { "“no." }));

    [Test]
    public void MissingClosingMarkDoesNotSwallowTheNextQuotation() =>
        Assert.That(Segmenting.Quotations("\"I won. \"It was easy,\" she said."), Is.EqualTo(new[] { "\"I won.", "\"It was easy,\"" }));

    [Test]
    public void ClosingMarkAtTheStartOfAParagraphOpens() =>
        Assert.That(Segmenting.Quotations("” … they left,” he said."), Is.EqualTo(new[] { "” … they left,”" }));

    [Test]
    public void StrayClosingMarkOpensNothing()
    {
        const string Text = "He left.” Then “no,” he said.";
        Assert.That(Segmenting.Quotations(Text), Is.EqualTo(new[] { "“no,”" }));
        Assert.That(Segmenting.KindOf(Text, "”"), Is.EqualTo(TokenKind.CloseQuote));
    }

    [TestCase("\"")]
    [TestCase("“‘")]
    [TestCase("' ")]
    [TestCase("”")]
    [TestCase("a' ")]
    [TestCase("“")]
    public void ManyMarksStayLinear(string marks)
    {
        var text = string.Concat(Enumerable.Repeat(marks, 100_000));
        var clock = Stopwatch.StartNew();
        var article = Segmenting.Segment(text);
        Assert.That(article.QuotationAt(article.TokenArray.Length - 1), Is.LessThan(article.QuotationArray.Length));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }
}

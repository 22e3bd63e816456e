using Attribution.Articles;
using Attribution.Evaluation;

namespace Attribution.Tests.Evaluation;

[TestFixture]
internal sealed class ScoredTextTests
{
    [TestCase("He’s O’Neil's don't x", 6)]
    [TestCase("one-two, three", 3)]
    [TestCase("’s and 'll", 3)]
    [TestCase("— “”", 0)]
    public void WordsKeepInnerApostrophesAndLoseClitics(string text, int words) =>
        Assert.That(new ScoredText(text).TokensIn([new TextSpan(0, text.Length)]), Has.Count.EqualTo(words));

    [TestCase(0, 3, 1)]
    [TestCase(0, 2, 0)]
    [TestCase(3, 9, 2)]
    public void WordBelongsToASpanThatCoversHalfOfIt(int start, int end, int words) =>
        Assert.That(new ScoredText("abcdef xy").TokensIn([new TextSpan(start, end)]), Has.Count.EqualTo(words));

    [Test]
    public void BlanksAndPunctuationDoNotCount()
    {
        var text = new ScoredText("a, “😀b” c");
        Assert.That(text.Rank(text.Text.Length), Is.EqualTo(4));
        Assert.That(text.Rank(1), Is.EqualTo(text.Rank(4)));
    }
}

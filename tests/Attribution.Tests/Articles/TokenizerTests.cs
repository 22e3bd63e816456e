using Attribution.Articles;

namespace Attribution.Tests.Articles;

[TestFixture]
internal sealed class TokenizerTests
{
    [TestCase("She didn't go", "She did n't go")]
    [TestCase("She didn’t, he’ll", "She did n’t , he ’ll")]
    [TestCase("I'd've asked", "I 'd 've asked")]
    [TestCase("Ann's dog's", "Ann 's dog 's")]
    [TestCase("can't cannot CANNOT", "ca n't can not CAN NOT")]
    [TestCase("gonna wanna gotta", "gon na wan na got ta")]
    [TestCase("the 1990's", "the 1990 's")]
    [TestCase("the U.S.'s role", "the U.S. 's role")]
    [TestCase("O'Malley ma'am o'clock d'Orsay", "O'Malley ma'am o'clock d'Orsay")]
    public void CliticsAreSplitOff(string text, string tokens) => Assert.That(Segmenting.Tokens(text), Is.EqualTo(tokens));

    [TestCase("a well-known 74-year-old, short- and long-term", "a well-known 74-year-old , short - and long-term")]
    [TestCase("CNN/ORC on 9/11, Q&A at AT&T", "CNN/ORC on 9/11 , Q&A at AT&T")]
    [TestCase("1,000.50 at 9:30, 3-2", "1,000.50 at 9:30 , 3-2")]
    [TestCase("$5 or 50%, £3bn", "$ 5 or 50 % , £ 3bn")]
    [TestCase("fell to -3 or .5", "fell to -3 or .5")]
    public void HyphensAndFiguresStayTogether(string text, string tokens) => Assert.That(Segmenting.Tokens(text), Is.EqualTo(tokens));

    [TestCase("Mr. Bo of the U.S.-led force", "Mr. Bo of the U.S.-led force")]
    [TestCase("(D-N.Y.) at 9 a.m. sharp", "( D-N.Y. ) at 9 a.m. sharp")]
    [TestCase("J. D. Orr, Ph.D., of M.I.T.", "J. D. Orr , Ph.D. , of M.I.T.")]
    [TestCase("No. 5 said no. It", "No. 5 said no . It")]
    [TestCase("He ended.The next", "He ended . The next")]
    [TestCase("So did I. We left", "So did I . We left")]
    public void AbbreviationsKeepTheirStop(string text, string tokens) => Assert.That(Segmenting.Tokens(text), Is.EqualTo(tokens));

    [TestCase("See http://example.org/a?b=c,d.", "See http://example.org/a?b=c , d .")]
    [TestCase("at www.example.com. Then", "at www.example.com . Then")]
    [TestCase("to jo.doe@example.com.", "to jo.doe@example.com .")]
    [TestCase("@name wrote #tag and #1", "@name wrote #tag and # 1")]
    [TestCase("a <b class=\"x\">word</b>", "a <b class=\"x\"> word </b>")]
    public void AddressesAndHandlesAreOneToken(string text, string tokens) => Assert.That(Segmenting.Tokens(text), Is.EqualTo(tokens));

    [TestCase("so -- well... no — yes… ?!", "so -- well ... no — yes … ?!")]
    [TestCase("wait . . . what", "wait . . . what")]
    [TestCase("[He] {it} (so)", "[ He ] { it } ( so )")]
    [TestCase("the ’90s, rock 'n' roll, get 'em", "the ’90s , rock 'n' roll , get 'em")]
    [TestCase("word—word*** a=====>>>", "word — word *** a ===== >>>")]
    public void MarksAreTokensOfTheirOwn(string text, string tokens) => Assert.That(Segmenting.Tokens(text), Is.EqualTo(tokens));

    [Test]
    public void SpacedDotsAreOneEllipsis() => Assert.That(Segmenting.Segment("wait . . . what").TokenArray, Has.Length.EqualTo(3));

    [TestCase("It is 5,000 there", "5,000", TokenKind.Number)]
    [TestCase("in the 1990s there", "1990s", TokenKind.Word)]
    [TestCase("She doesn't", "n't", TokenKind.Clitic)]
    [TestCase("so — no", "—", TokenKind.Dash)]
    [TestCase("so; no", ";", TokenKind.Semicolon)]
    [TestCase("so: no", ":", TokenKind.Colon)]
    [TestCase("I … well", "…", TokenKind.Symbol)]
    [TestCase("I did…", "…", TokenKind.Terminator)]
    [TestCase("5 % off", "%", TokenKind.Symbol)]
    [TestCase("the workers' union", "'", TokenKind.Clitic)]
    public void KindFollowsFromTheCharacters(string text, string token, TokenKind kind) =>
        Assert.That(Segmenting.KindOf(text, token), Is.EqualTo(kind));

    [TestCase("news\u00adpaper", 1)]
    [TestCase("cafe\u0301 noir", 2)]
    [TestCase("\U0001d5f5\U0001d5fc\U0001d5fa now", 2)]
    [TestCase("fine \U0001f600 day", 3)]
    [TestCase("a\ufeff\u200bb", 2)]
    public void UnusualCharactersKeepWordsWhole(string text, int tokens) =>
        Assert.That(Segmenting.Segment(text).TokenArray, Has.Length.EqualTo(tokens));

    // A test case's argument could not carry them: attributes are stored as UTF-8.
    [Test]
    public void LoneSurrogatesAreTokens() => Assert.That(Segmenting.Segment("x \ud83d y \ude00").TokenArray, Has.Length.EqualTo(4));
}

using Attribution.Reports.Writers;

namespace Attribution.Tests.Reports;

public sealed class SharedWordsTests
{
    [Test]
    public void OnlyTheFirstMessageKeepsWordsThatAllEndWith()
    {
        var shared = new SharedWords(["“a” could be anyone here", "“the b” could be anyone here"]);

        Assert.That(new[] { shared.Message(0), shared.Message(1) }, Is.EqualTo(new[] { "“a” could be anyone here", "“the b”" }));
    }

    [Test]
    public void OnlyTheFirstMessageKeepsWordsThatAllBeginWith()
    {
        var shared = new SharedWords(["Nothing explains this: “a”", "Nothing explains this: “b”"]);

        Assert.That(shared.Message(1), Is.EqualTo("“b”"));
    }

    [Test]
    public void QuotedWordsStayWholeEvenWhereAllShareThem()
    {
        var shared = new SharedWords(["“a tall man” was not named there", "“a short man” was not named there"]);

        Assert.That(shared.Message(1), Is.EqualTo("“a short man”"));
    }

    [TestCase("One message stands alone")]
    [TestCase("")]
    public void AMessageAloneIsWhole(string message) => Assert.That(new SharedWords([message]).Message(0), Is.EqualTo(message));

    [Test]
    public void EqualMessagesNeverBecomeEmpty() => Assert.That(new SharedWords(["so it is said", "so it is said"]).Message(1), Is.Not.Empty);
}

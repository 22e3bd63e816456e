using System.Text;

namespace Attribution.Cli.Tests;

public sealed class LimitTests
{
    [Test]
    public void ArticleThatIsTooLargeIsRefused()
    {
        using var tool = new Tool().With("in/a.txt", "A small one.").With("in/b.txt", new string('b', 2_000));
        var result = tool.Run("analyze", "in", "--format", "jsonl", "--max-size", "0.001");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("in/b.txt: larger than the limit of 0.001 MB (raise it with --max-size)"));
        Assert.That(result.Output, Does.Contain("\"path\":\"in/a.txt\""));
    }

    [Test]
    public void PipeIsReadNoFurtherThanTheLimit()
    {
        using var tool = new Tool();
        var result = tool.Shell("yes 2> /dev/null | $TOOL analyze - --format json");
        Assert.That((result.Status, result.Error), Is.EqualTo((2, "attribution: error: -: larger than the limit of 10 MB (raise it with --max-size)\n")));
    }

    [Test]
    public void LineThatIsTooLongIsPassedOver()
    {
        using var tool = new Tool();
        var result = tool.Shell("{ head -c 100000000 /dev/zero | tr '\\0' a; echo; echo '{\"text\":\"B.\"}'; } | $TOOL analyze - --input-format jsonl --format jsonl");
        Assert.That(result.Output.Split('\n')[0], Is.EqualTo("""{"path":"-:1","error":"larger than the limit of 10 MB (raise it with --max-size)"}"""));
        Assert.That(result.Output, Does.Contain("\"path\":\"-:2\""));
    }

    [TestCase("0.05")]
    [TestCase("0.5")]
    public void ArticleThatTakesTooLongIsGivenUp(string seconds)
    {
        using var tool = new Tool().With("in/a.txt", new StringBuilder().Insert(0, "The mayor said on Monday that it rains. ", 100_000).ToString()).With("in/b.txt", "B.");
        var result = tool.Run("analyze", "in", "--format", "jsonl", "--timeout", seconds);
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain($"in/a.txt: given up after the limit of {seconds} seconds (raise it with --timeout)"));
        Assert.That(result.Output, Does.Contain("\"path\":\"in/b.txt\""));
    }

    [Test]
    public void PageThatTakesTooLongToReadIsGivenUp()
    {
        using var tool = new Tool().With("in/a.html", $"<html><body>{new StringBuilder().Insert(0, "<div><p><a href='#'>Zoo names baby okapi</a></p></div>", 60_000)}").With("in/b.txt", "B.");
        var result = tool.Run("analyze", "in", "--format", "jsonl", "--timeout", "0.03");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("in/a.html: given up after the limit of 0.03 seconds (raise it with --timeout)"));
    }

    [Test]
    public void LineThatIsNestedTooDeepIsRefused()
    {
        using var tool = new Tool().With("a.jsonl", $"{{\"x\":{new string('[', 50_000)}{new string(']', 50_000)},\"text\":\"A.\"}}\n{{\"text\":\"B.\"}}\n");
        var result = tool.Run("analyze", "a.jsonl", "--format", "jsonl");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("a.jsonl:1: ").And.Contain("nested deeper than 512"));
        Assert.That(result.Output, Does.Contain("\"path\":\"a.jsonl:2\""));
    }

    [TestCase("--max-size", "0")]
    [TestCase("--max-size", "much")]
    [TestCase("--timeout", "-1")]
    [TestCase("--timeout", "0")]
    [TestCase("--max-depth", "0")]
    [TestCase("--jobs", "0")]
    [TestCase("--jobs", "1.5")]
    public void LimitThatCannotBeIsRefused(string option, string value)
    {
        using var tool = new Tool().With("a.txt", "A.");
        var result = tool.Run("analyze", "a.txt", option, value);
        Assert.That((result.Status, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.Contain($"{option}: '{value}' is no "));
    }
}

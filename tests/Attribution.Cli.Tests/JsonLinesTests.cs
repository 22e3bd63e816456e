using System.Text;
using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class JsonLinesTests
{
    [Test]
    public void EachLineIsAnsweredBeforeTheNextComes()
    {
        using var tool = new Tool();
        var result = tool.Shell("""
            coproc STAGE { $TOOL analyze - --input-format jsonl --format jsonl 2> /dev/null; }
            for i in 1 2; do
              echo "{\"text\":\"The mayor said it rains.\",\"id\":\"article-$i\"}" >&${STAGE[1]}
              read -t 100 -u ${STAGE[0]} line && echo "$line"
            done
            """);
        Assert.That(Paths(result), Is.EqualTo(new[] { "article-1", "article-2" }));
    }

    [Test]
    public void EveryLineHasItsRecordInOrderWhateverItHolds()
    {
        using var tool = new Tool();
        var lines = """
            {"text":"The mayor said it rains.","id":7,"title":"Rain","date":"2024-03-05T10:00:00Z","outlet":"The Herald"}
            no JSON
            {"title":"no text"}
            ["text"]

            {"text":"","url":"https://example.org/a"}
            """;
        var result = tool.RunWith(Encoding.UTF8.GetBytes(lines), "analyze", "-", "--input-format", "jsonl", "--format", "jsonl", "--jobs", "3");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(Paths(result), Is.EqualTo(new[] { "7", "-:2", "-:3", "-:4", "https://example.org/a" }));
        Assert.That(result.Error, Does.Contain("attribution: error: -:2: not valid JSON").And.Contain("-:3: no field 'text'"));
        Assert.That(result.Output, Does.Contain("\"title\":\"Rain\"").And.Contain("\"publishedOn\":\"2024-03-05\"").And.Contain("\"outlet\":\"The Herald\""));
    }

    [Test]
    public void FileOfLinesIsKnownByItsEnding()
    {
        using var tool = new Tool().With("in/a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}").With("in/b.txt", "C.");
        Assert.That(Paths(tool.Run("analyze", "in", "--format", "jsonl")), Is.EqualTo(new[] { "in/a.jsonl:1", "in/a.jsonl:2", "in/b.txt" }));
    }

    [Test]
    public void LinesGetAFileEachInAFolder()
    {
        using var tool = new Tool().With("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n");
        Assert.That(tool.Run("analyze", "a.jsonl", "--format", "json", "--output", "out").Status, Is.Zero);
        Assert.That(tool.Files(), Is.EqualTo(new[] { "a.jsonl", "out/a.jsonl/1.json", "out/a.jsonl/2.json" }));
    }

    [Test]
    public void SeveralJobsGiveTheSameBytesAsOne()
    {
        using var tool = new Tool();
        var lines = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 300).Select(i => $$"""{"text":"{{string.Concat(Enumerable.Repeat($"Minister {i} said it rains. ", i % 7))}}"}""")));
        var results = new[] { "1", "2", "5" }.Select(jobs => tool.RunWith(lines, "analyze", "-", "--input-format", "jsonl", "--format", "jsonl", "--jobs", jobs)).ToArray();
        Assert.That(results.Select(result => result.Status), Is.All.Zero);
        Assert.That(results[1].Output, Is.EqualTo(results[0].Output));
        Assert.That(results[2].Output, Is.EqualTo(results[0].Output));
    }

    private static string?[] Paths(ToolResult result) => [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => PathOf(JsonDocument.Parse(line).RootElement))];

    private static string? PathOf(JsonElement record) =>
        (record.TryGetProperty("error", out _) ? record : record.GetProperty("article")).GetProperty("path").GetString();
}

using System.Text.Json;

namespace Attribution.Cli.Tests;

public sealed class NastyInputTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Inputs = [.. NastyInputs.All()];

    [Test]
    public void EveryNastyInputHasAReportOrAnErrorAndNoneStopsTheRun()
    {
        Assert.That(Inputs, Has.Count.GreaterThanOrEqualTo(300));
        using var tool = new Tool();
        foreach (var (name, bytes) in Inputs)
            tool.With($"in/{name}", bytes);
        var result = tool.Shell("timeout 900 $TOOL analyze in --format jsonl --jobs 2 --timeout 60 --max-size 5");
        var records = Records(result);
        Assert.That(result.Error, Does.Not.Contain("   at ").And.Not.Contain("could not be analysed").And.Not.Contain("given up"));
        Assert.That(records.Keys, Is.EquivalentTo(Inputs.Select(input => "in/" + input.Name)));
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(records.Values.Where(error => error is not null), Is.All.Matches<string?>(error => error!.Length is > 10 and < 300 && !error.Contains('\n', StringComparison.Ordinal)));
        Assert.That(records.Values.Count(error => error is null), Is.GreaterThan(records.Count / 2));
    }

    [Test]
    public void EveryNastyInputAloneHasTheStatusOfItsRecord([Range(0, 9)] int group)
    {
        // One of twenty, another one in each group: a process each takes its time.
        foreach (var (name, bytes) in Inputs.Where((_, number) => number % 20 == group * 2))
        {
            using var tool = new Tool().With(name, bytes);
            var result = tool.Shell($"timeout 100 $TOOL analyze {name} --format jsonl");
            Assert.That(result.Status, Is.EqualTo(Records(result).Values.Single() is null ? 0 : 2), name);
            Assert.That(result.Error, Does.Not.Contain("   at "), name);
        }
    }

    [Test]
    public void NastyLinesHaveARecordEach()
    {
        using var tool = new Tool();
        var lines = Inputs.Where(input => input.Bytes.Length < 100_000 && !input.Bytes.Contains((byte)'\n') && !input.Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty).ToArray();
        var result = tool.RunWith([.. lines.SelectMany(line => line.Bytes.Append((byte)'\n'))], "analyze", "-", "--input-format", "jsonl", "--format", "jsonl");
        Assert.That(result.Status, Is.EqualTo(2));
        Assert.That(result.Error, Does.Not.Contain("   at ").And.Not.Contain("could not be analysed"));
        Assert.That(Records(result), Has.Count.EqualTo(lines.Length));
    }

    /// <summary>The error of each input, null where it has a report.</summary>
    private static Dictionary<string, string?> Records(ToolResult result) =>
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(
            record => (record.TryGetProperty("error", out _) ? record : record.GetProperty("article")).GetProperty("path").GetString()!,
            record => record.TryGetProperty("error", out var error) ? error.GetString() : null);
}

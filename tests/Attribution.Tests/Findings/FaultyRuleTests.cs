namespace Attribution.Tests.Findings;

public sealed class FaultyRuleTests
{
    private const string Noise = "{}[]:,-'\"#&*!|>%@`$\t\n \u00e9\u0000aZ0";

    /// <summary>Built-in rules with a few characters deleted, doubled or put in: each loads or is refused with a message.</summary>
    [Test]
    public void DamagedRuleIsRefusedWithAMessageAndNeverCrashes()
    {
        var random = new Random(20240305);
        var files = Directory.GetFiles(Path.Combine(RuleFolder.BuiltIn, "findings"), "*.yaml").Order(StringComparer.Ordinal).ToArray();
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var file = files[random.Next(files.Length)];
            using var folder = new RuleFolder().With(Path.GetFileName(file), Damage(File.ReadAllText(file), random));
            try
            {
                folder.Load();
            }
            catch (RuleFileException e)
            {
                refused++;
                Assert.That(e.Errors.Select(error => error.Message), Is.Not.Empty.And.All.Not.Empty);
            }
        }
        Assert.That(refused, Is.GreaterThan(200));
    }

    [TestCase("id: ", "[")]
    [TestCase("", "a: {")]
    [TestCase("", "- ")]
    public void EndlessNestingIsRefused(string start, string nested)
    {
        using var folder = new RuleFolder().With("deep.yaml", start + string.Concat(Enumerable.Repeat(nested, 20_000)));
        Assert.That(folder.Errors().Single().Message, Does.StartWith("not valid YAML"));
    }

    private static string Damage(string text, Random random)
    {
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)),
                1 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 40), text.Length - at))),
                _ => text.Insert(at, Noise[random.Next(Noise.Length)].ToString()),
            };
        }
        return text;
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Attribution.Rules.Tests;

/// <summary><c>rules/rule.schema.json</c> knows the keys that the readers know, neither more nor fewer.</summary>
public sealed class SchemaTests
{
    private static readonly string[] PatternKinds = ["cues", "mentions", "clauses", "attributions", "sources", "quantities", "passages"];
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(SchemaFile())).RootElement;

    [Test]
    public void PatternRulesHaveTheKeysOfTheirReaders() =>
        Assert.That(Properties(Schema.GetProperty("oneOf")[0]), Is.EquivalentTo(PatternKinds.SelectMany(kind => Known(kind, "qqqqqqqqq: 1")).Distinct()));

    [TestCase("bodies", 1)]
    [TestCase("findings", 2)]
    public void OtherRulesHaveTheKeysOfTheirReader(string kind, int index) =>
        Assert.That(Properties(Schema.GetProperty("oneOf")[index]), Is.EquivalentTo(Known(kind, "qqqqqqqqq: 1")));

    [TestCase("element", "cues", "match: [{qqqqqqqqq: 1}]")]
    [TestCase("test", "cues", "except: [{before: {qqqqqqqqq: 1}}]")]
    [TestCase("found", "bodies", "examples: [{qqqqqqqqq: 1}]")]
    public void PartsHaveTheKeysOfTheirReader(string definition, string kind, string text) =>
        Assert.That(Properties(Schema.GetProperty("$defs").GetProperty(definition)), Is.EquivalentTo(Known(kind, text)));

    [Test]
    public void ExamplesHaveTheKeysOfTheirReader() =>
        Assert.That(Properties(Schema.GetProperty("$defs").GetProperty("example").GetProperty("oneOf")[1]), Is.EquivalentTo(Known("cues", "examples: [{qqqqqqqqq: 1}]")));

    [Test]
    public void GuideNamesEveryRelationThatAPathCanHave()
    {
        var guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(SchemaFile())!, "README.md"));
        Assert.That(Attribution.Tagging.RelationSet.Names.Where(name => !guide.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Properties(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    /// <summary>The keys that a reader names when it meets one that it does not know.</summary>
    private static string[] Known(string kind, string text)
    {
        using var house = new HouseRules().With($"{kind}/a.yaml", text);
        try
        {
            RuleBook.Load(house.Options);
        }
        catch (RuleFileException e)
        {
            var message = e.Errors.Select(error => error.Message).First(message => message.Contains("'qqqqqqqqq'", StringComparison.Ordinal));
            return message[(message.IndexOf("Known: ", StringComparison.Ordinal) + "Known: ".Length)..].Split(", ");
        }
        return [];
    }

    private static string SchemaFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "rules", "rule.schema.json");
}

using System.Runtime.CompilerServices;

namespace Attribution.Rules.Tests;

/// <summary><c>rules/CATALOGUE.md</c> is written from the rules and must say what they say.</summary>
public sealed class CatalogueTests
{
    private static readonly RuleBook Book = RuleBook.Load(new AttributionAnalyzerOptions { RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en") });

    [Test]
    public void CatalogueIsUpToDate() => Assert.That(
        File.ReadAllText(CatalogueFile()).ReplaceLineEndings("\n"),
        Is.EqualTo(Book.Catalogue()),
        "out of date: run 'attribution rules catalogue > rules/CATALOGUE.md'");

    [Test]
    public void NoBuiltInRuleIsSuspicious() =>
        Assert.That(Book.Lint().Where(warning => !warning.Message.StartsWith("no rule uses", StringComparison.Ordinal)), Is.Empty);

    private static string CatalogueFile([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "rules", "CATALOGUE.md");
}

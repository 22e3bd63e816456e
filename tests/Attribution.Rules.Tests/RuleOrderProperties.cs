using System.Globalization;
using System.Text;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Rules.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Rules.Tests;

/// <summary>A report depends on what the rules say, never on the names of their files or the order in which they were read.</summary>
[TestFixture]
public sealed class RuleOrderProperties
{
    private static readonly string BuiltIn = Path.Combine(AppContext.BaseDirectory, "rules", "en");
    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(BuiltIn);

    private static readonly string[] Sources =
    [
        "the mayor", "Helen Osei", "Osei", "she", "they", "a senior official", "two people familiar with the plan", "critics", "the report", "Reuters",
        "a spokesman for the council", "the police", "Karen Holt, a lawyer for the families,", "residents", "an aide who asked not to be named",
    ];

    private static readonly string[] Contents =
    [
        "the bridge would close in May", "the talks had failed", "three of the 12 workers were lying", "prices rose by 4 percent", "it was too early to tell",
        "the plan, which cost $3 million, was final", "nobody had warned the families", "the ministry knew that the beams were cracked",
    ];

    private AttributionAnalyzer[] shuffled = [];

    [OneTimeSetUp]
    public void LoadTheRulesInOtherOrders() => shuffled = [.. Enumerable.Range(1, 3).Select(LoadShuffled)];

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public FsCheck.Property ArticlesGetTheSameReportWhateverTheOrderOfTheRules() => Prop.ForAll(Articles(), text =>
    {
        var expected = Json(Analyzer, text);
        return shuffled.All(analyzer => Json(analyzer, text) == expected);
    });

    [Test]
    public void GeneratedArticlesHoldAttributionsAndFindings()
    {
        var reports = Gen.Sample(Articles().Generator, 40, 10).Select(text => Analyzer.Analyze(text, new ArticleInfo())).ToList();
        Assert.That(reports.Count(report => report.Attributions.Count > 1), Is.GreaterThan(25));
        Assert.That(reports.SelectMany(report => report.Findings).Select(finding => finding.Id).Distinct().Count(), Is.GreaterThan(5));
    }

    /// <summary>The built-in rules from a folder in which their files have names that sort at random.</summary>
    private static AttributionAnalyzer LoadShuffled(int seed)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("rules");
        try
        {
            foreach (var file in Directory.EnumerateFiles(BuiltIn, "*", SearchOption.AllDirectories))
                File.Copy(file, Renamed(folder.FullName, Path.GetRelativePath(BuiltIn, file), random));
            return AttributionAnalyzer.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Checks and body rules keep their names, which have to be those of their ids.</summary>
    private static string Renamed(string folder, string relative, Random random)
    {
        var kind = Path.GetDirectoryName(relative)!;
        var name = Path.GetFileName(relative);
        if (Enum.GetValues<RuleKind>().Any(known => RulePackReader.FolderOf(known) == kind))
            name = random.Next().ToString("x8", CultureInfo.InvariantCulture) + name;
        Directory.CreateDirectory(Path.Combine(folder, kind));
        return Path.Combine(folder, kind, name);
    }

    private static Arbitrary<string> Articles() => Paragraphs().NonEmptyListOf().Select(paragraphs => string.Join("\n\n", paragraphs)).ToArbitrary();

    private static Gen<string> Paragraphs() => Sentences().NonEmptyListOf().Select(sentences => string.Join(' ', sentences.Take(4)));

    private static Gen<string> Sentences() =>
        from source in Gen.Elements(Sources)
        from other in Gen.Elements(Sources)
        from content in Gen.Elements(Contents)
        from next in Gen.Elements(Contents)
        from sentence in Gen.Elements(
            $"{source} said on Monday that {content}.",
            $"“{content},” {source} told {other}.",
            $"According to {source}, {content}, and {next}.",
            $"“{content},” said {source}. “{next}.”",
            $"{source} denied that {content}, while {other} feared {next}.",
            $"It is believed that {content}.",
            $"{content}, {source} added, because {other} had said {next}.",
            $"{source} declined to comment.",
            $"{content}.")
        select char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string Json(AttributionAnalyzer analyzer, string text)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(stream, analyzer.Analyze(text, new ArticleInfo()));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

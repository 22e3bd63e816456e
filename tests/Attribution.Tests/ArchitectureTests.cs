using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>The rules of <c>src/ARCHITECTURE.md</c> that a scan of the sources can guard.</summary>
[TestFixture]
internal sealed partial class ArchitectureTests
{
    private const int LongestFile = 400;

    /// <summary>The stages in the order of the pipeline: each may use those before it.</summary>
    private static readonly string[] Stages =
        ["Articles", "Rules", "Bodies", "Tagging", "Mentions", "Clauses", "Cues", "Scoring", "Attributions", "Quantities", "Sources", "Findings", "Reports", "Evaluation", "Authoring"];

    private static readonly string[] Outsides =
    [
        @"\bConsole\.", @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", @"\bTimeProvider\.System\b", @"\bEnvironment\.", @"\bSystem\.Net\b", @"\bHttpClient\b", @"\bProcess\.Start\b",
    ];

    [TestCaseSource(nameof(Stages))]
    public void StageUsesOnlyThoseBeforeIt(string stage)
    {
        var allowed = stage == "Rules" ? ["Articles", "Rules"] : Stages[..(Array.IndexOf(Stages, stage) + 1)];
        Assert.That(Uses(stage).Where(use => !allowed.Contains(use.Used)).Select(use => $"{use.File} uses {use.Used}"), Is.Empty);
    }

    [Test]
    public void EveryFolderOfTheLibraryIsAKnownStage()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src/Attribution")).Select(Path.GetFileName).Except(["bin", "obj"]);
        Assert.That(folders, Is.SubsetOf(Stages));
    }

    [Test]
    public void ScanSeesTheUsesOfAStage() =>
        Assert.That(Uses("Attributions").Select(use => use.Used), Does.Contain("Cues").And.Contain("Articles"));

    [Test]
    public void NoStageSeesTheWholePipeline()
    {
        var stages = Stages.Except(["Evaluation", "Authoring"]).SelectMany(stage => Repository.SourceFiles("src/Attribution/" + stage));
        Assert.That(stages.Where(file => CodeLines(file).Any(line => WholePipeline().IsMatch(line))), Is.Empty);
    }

    [TestCaseSource(nameof(Outsides))]
    public void LibraryNeverReachesOutside(string what) =>
        Assert.That(Repository.SourceFiles("src/Attribution").Where(file => CodeLines(file).Any(line => Regex.IsMatch(line, what))), Is.Empty);

    [Test]
    public void CommandLineSeesOnlyThePublicLibrary()
    {
        var project = File.ReadAllText(Repository.At("src/Attribution/Attribution.csproj"));
        Assert.That(project, Does.Contain("InternalsVisibleTo").And.Not.Contain("InternalsVisibleTo Include=\"attribution\"").And.Not.Contain("Attribution.Cli\""));
    }

    [TestCase("src")]
    [TestCase("tests")]
    public void NoFileIsTooLongToRead(string folder)
    {
        var files = Repository.SourceFiles(folder).ToList();
        Assert.That(files, Has.Count.GreaterThan(20));
        Assert.That(files.Where(file => File.ReadLines(file).Count() > LongestFile), Is.Empty);
    }

    private static IEnumerable<(string File, string Used)> Uses(string stage) =>
        from file in Repository.SourceFiles("src/Attribution/" + stage)
        from line in CodeLines(file)
        where !line.StartsWith("namespace ", StringComparison.Ordinal)
        from Match match in StageName().Matches(line)
        where Stages.Contains(match.Groups[1].Value)
        select (Path.GetFileName(file), match.Groups[1].Value);

    /// <summary>Lines without comments, which may name any stage.</summary>
    private static IEnumerable<string> CodeLines(string file) =>
        File.ReadLines(file).Select(line => line.TrimStart()).Where(line => !line.StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"\bAttribution\.([A-Z]\w*)")]
    private static partial Regex StageName();

    [GeneratedRegex(@"\b(AttributionAnalyzer|LanguagePack|RuleBook)\b")]
    private static partial Regex WholePipeline();
}

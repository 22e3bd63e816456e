using System.Text;
using Attribution.Articles;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Rules.Tests;

/// <summary>A pack stands for the folder that it was made of: nothing that loads from it differs.</summary>
[TestFixture]
public sealed class PackTests : IDisposable
{
    private readonly PackedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void PackOfAFolderIsUsed() => Assert.That(folder.IsUsed, Is.True);

    [Test]
    public void LoadsTheModelThatTheFilesGive()
    {
        var (packed, read) = (Load(true), Load(false));
        Assert.That(RulePacker.Parts(packed), Is.EqualTo(RulePacker.Parts(read)));
    }

    [Test]
    public void ReportsOnAllArticlesAreTheSame()
    {
        var (packed, read) = (Load(true), Load(false));
        var articles = Directory.GetFiles(Articles(), "*.txt", SearchOption.AllDirectories);
        Assert.That(articles, Has.Length.GreaterThan(5));
        foreach (var article in articles.Select(File.ReadAllText))
            Assert.That(Json(packed, article), Is.EqualTo(Json(read, article)));
    }

    [Test]
    public void DescriptionsOfAllRulesAreTheSame()
    {
        static string Told(AttributionAnalyzer analyzer) => string.Join('\n', Authoring.RuleDescriber.Describe(analyzer).Select(rule =>
            $"{rule with { Hits = [], NearMisses = [], Standards = [] }} {string.Join('|', rule.Standards)} {string.Join('|', rule.Hits.Select(hit => $"{hit.Text} {string.Join('/', hit.Finds)}"))} {string.Join('|', rule.NearMisses)}"));
        Assert.That(Told(Load(true)), Is.EqualTo(Told(Load(false))));
    }

    [Test]
    public void NewsroomsRulesAndListsAndSettingsComeOnTop()
    {
        using var house = new HouseRules();
        house.With("cues/per.yaml", """
            id: cue.per
            title: Per
            why: As "according to".
            kind: preposition
            certain: true
            priority: 5
            match:
              - {word: per, at: sentence-start, as: head, anchor: true}
            examples:
              - <cue>Per</cue> a ministry memo, the bridge would close in May.
              - {text: It costs two euros per car., expect: none}
            """);
        house.With("lexicons/source-person-noun.txt", "bridgekeeper\n");
        house.With("lexicons/verbs-say.txt", "blurt\n");
        house.With("findings/thresholds.yaml", "long-quotation: 3\n");
        const string Text = "Per a ministry memo, the bridge would close in May. A bridgekeeper said that “it was never safe to cross it at all”. She blurted that it shook.";
        AttributionAnalyzerOptions With(bool usePack) => house.Options with
        {
            RulesFolder = folder.Path,
            UsePack = usePack,
            Severities = new Dictionary<string, Severity?> { ["cue.tail-*"] = null, ["hidden-attribution"] = Severity.Error },
        };
        var (packed, read) = (AttributionAnalyzer.Load(With(true)), AttributionAnalyzer.Load(With(false)));
        Assert.That(Json(packed, Text), Is.EqualTo(Json(read, Text)));
        Assert.That(Json(packed, Text), Is.Not.EqualTo(Json(Load(true), Text)));
        Assert.That(RulePacker.Parts(packed), Is.EqualTo(RulePacker.Parts(read)));
        foreach (var article in Directory.GetFiles(Articles(), "*.txt").Select(File.ReadAllText))
            Assert.That(Json(packed, article), Is.EqualTo(Json(read, article)));
    }

    [Test]
    public void NewsroomsMistakesAreToldAlike()
    {
        using var house = new HouseRules();
        house.With("cues/bad.yaml", """
            id: cue.say
            title: Bad
            why: Bad.
            kind: verb
            replaces: cue.nothing
            match:
              - {list: no-such-list, as: head}
            examples:
              - <cue>Bad</cue>
              - {text: Good., expect: none}
            """);
        house.With("findings/bad.yaml", "id: bad\nwhen: {naming: nobody}\n");
        IReadOnlyList<RuleFileError> Mistakes(bool usePack) => Assert.Throws<RuleFileException>(() =>
            AttributionAnalyzer.Load(house.Options with { RulesFolder = folder.Path, UsePack = usePack }))!.Errors;
        Assert.That(Mistakes(true), Is.EqualTo(Mistakes(false)).And.Count.GreaterThan(2));
    }

    private static string Articles() => Path.Combine(Repository(), "tests", "Articles");

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    private AttributionAnalyzer Load(bool usePack) => AttributionAnalyzer.Load(folder.Options(usePack));

    private static string Json(AttributionAnalyzer analyzer, string text)
    {
        using var json = new MemoryStream();
        ReportJson.Write(json, analyzer.Analyze(text, new ArticleInfo()));
        return Encoding.UTF8.GetString(json.ToArray());
    }
}

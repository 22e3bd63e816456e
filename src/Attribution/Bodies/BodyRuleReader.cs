using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Reads a body rule from YAML; all mistakes are collected with their places.</summary>
internal sealed class BodyRuleReader(ArticleSegmenter segmenter)
{
    private static readonly ParagraphRole[] Roles = Enum.GetValues<ParagraphRole>();

    private static readonly string[] RoleNames = Array.ConvertAll(Roles, role => Camel(role.ToString()));

    /// <summary>What a rule can say that a paragraph is: not that it is the article.</summary>
    private static readonly string[] Marks = [.. RoleNames.Where(name => name != Camel(nameof(ParagraphRole.Body)))];

    /// <summary>The rule that a file holds, or null if it has mistakes.</summary>
    public BodyRule? Read(string file, ProblemList problems) =>
        YamlFile.Open(file, problems) is { } map ? Read(map) : null;

    /// <summary>The rule, or null if it has mistakes.</summary>
    public BodyRule? Read(YamlMapping map)
    {
        var before = map.Problems.Count;
        var facts = new List<FactRange>();
        var phrases = new List<PhraseTest>();
        if (map.Take("when") is { } when)
            new BodyConditionReader(segmenter).Read(map, when, facts, phrases);
        var rule = new BodyRule
        {
            Id = map.Required("id"),
            Title = map.Required("title"),
            Why = map.Required("why"),
            File = map.File,
            Line = map.Line,
            Replaces = map.Text("replaces"),
            Formerly = map.Texts("formerly"),
            Mark = map.Choice("mark", Marks) is { } mark ? Roles[Array.IndexOf(RoleNames, mark)] : ParagraphRole.Boilerplate,
            Priority = map.Number("priority", 0, -100, 100),
            Examples = [.. map.Items("examples").Select(node => Example(map, node)).OfType<BodyExample>()],
            Facts = [.. facts],
            Phrases = [.. phrases],
        };
        Check(rule, map);
        map.RefuseOthers();
        return map.Problems.Count > before ? null : rule;
    }

    private static void Check(BodyRule rule, YamlMapping map)
    {
        map.Required("mark");
        if (map.Required("over") is not ("paragraph" or "") and var over)
            map.Report(map.Take("over"), $"body rules are over 'paragraph', not '{over}'");
        if (rule.Id.Length > 0 && rule.Id != "body." + Path.GetFileNameWithoutExtension(map.File))
            map.Report(map.Take("id"), $"the id must be 'body.' and the file's name, not '{rule.Id}'");
        if (rule.Facts.Length + rule.Phrases.Length == 0)
            map.Report(map.Take("when"), "'when' holds no condition: the rule would mark everything");
        if (!rule.Examples.Any(example => example is { IsTodo: false, Finds.Count: > 0 }) || !rule.Examples.Any(example => example is { IsTodo: false, Finds.Count: 0 }))
            map.Report(map.Take("examples"), "'examples' needs a hit and a near-miss (finds: none)");
    }

    private static BodyExample? Example(YamlMapping owner, YamlNode node)
    {
        if (owner.Mapping(node, "an example") is not { } map)
            return null;
        var text = map.Required("text");
        var finds = map.Texts("finds");
        if (map.Take("finds") is null)
            map.Report(null, "an example has a text and what it finds (or none)");
        var isTodo = map.Choice("expect", "todo") is not null;
        map.RefuseOthers();
        return new BodyExample(text, finds is ["none"] ? [] : finds, map.Line) { IsTodo = isTodo };
    }

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

using System.Globalization;
using Attribution.Articles;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Reads a body rule from YAML. Unknown keys are errors; all errors are collected with file and line.</summary>
internal sealed class BodyRuleReader(ArticleSegmenter segmenter)
{
    private const string Keys = "id, title, why, over, when, mark, priority, examples";

    private static readonly Dictionary<string, ParagraphRole> Marks =
        Enum.GetValues<ParagraphRole>()
            .Where(role => role != ParagraphRole.Body)
            .ToDictionary(role => Camel(role.ToString()), StringComparer.Ordinal);

    private readonly RuleYaml _yaml = new();

    public List<RuleFileError> Errors => _yaml.Errors;

    /// <summary>The rule in <paramref name="yaml"/>, or null if it has errors.</summary>
    public BodyRule? Read(string file, string yaml)
    {
        var errors = Errors.Count;
        if (_yaml.Root(file, yaml) is not { } root)
            return null;
        var facts = new List<FactRange>();
        var phrases = new List<PhraseTest>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["priority"] = "0" };
        List<BodyExample> examples = [];
        foreach (var (key, node) in _yaml.Entries(root))
        {
            switch (key.Value)
            {
                case "id" or "title" or "why" or "over" or "mark" or "priority":
                    texts[key.Value] = _yaml.Text(node);
                    break;
                case "when":
                    new BodyConditionReader(_yaml, segmenter).Read(node, facts, phrases);
                    break;
                case "examples":
                    examples = [.. _yaml.Items(node).Select(Example).OfType<BodyExample>()];
                    break;
                default:
                    _yaml.Report(key, $"unknown key '{key.Value}'; known are {Keys}");
                    break;
            }
        }
        Check(root, file, texts, facts.Count + phrases.Count, examples);
        return Errors.Count > errors ? null : new BodyRule
        {
            Id = texts["id"],
            Title = texts["title"],
            Why = texts["why"],
            Mark = Marks[texts["mark"]],
            Priority = int.Parse(texts["priority"], CultureInfo.InvariantCulture),
            Examples = examples,
            Facts = [.. facts],
            Phrases = [.. phrases],
        };
    }

    private void Check(YamlMappingNode root, string file, Dictionary<string, string> texts, int conditions, List<BodyExample> examples)
    {
        foreach (var key in (string[])["id", "title", "why", "over", "mark"])
        {
            if (string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key)))
                _yaml.Report(root, $"'{key}' is missing");
        }
        if (texts.TryGetValue("id", out var id) && id != "body." + Path.GetFileNameWithoutExtension(file))
            _yaml.Report(root, $"the id must be 'body.' and the file's name, not '{id}'");
        if (texts.TryGetValue("over", out var over) && over != "paragraph")
            _yaml.Report(root, $"body rules are over 'paragraph', not '{over}'");
        if (texts.TryGetValue("mark", out var mark) && !Marks.ContainsKey(mark))
            _yaml.Report(root, $"unknown mark '{mark}'; known are {string.Join(", ", Marks.Keys)}");
        if (!int.TryParse(texts["priority"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            _yaml.Report(root, $"'priority' is a whole number, not '{texts["priority"]}'");
        if (conditions == 0)
            _yaml.Report(root, "'when' holds no condition: the rule would mark everything");
        if (!examples.Any(example => example.Finds.Count > 0) || !examples.Any(example => example.Finds.Count == 0))
            _yaml.Report(root, "'examples' need a hit and a near-miss (finds: none)");
    }

    private BodyExample? Example(YamlNode node)
    {
        string? text = null;
        List<string>? finds = null;
        foreach (var (key, value) in _yaml.Entries(node))
        {
            if (key.Value == "text")
                text = _yaml.Text(value);
            else if (key.Value == "finds")
                finds = value is YamlScalarNode { Value: "none" } ? [] : [.. _yaml.Items(value).Select(_yaml.Text)];
            else
                _yaml.Report(key, $"unknown key '{key.Value}'; known are text, finds");
        }
        if (text is not null && finds is not null)
            return new BodyExample(text, finds, (int)node.Start.Line);
        _yaml.Report(node, "an example has a text and what it finds (or none)");
        return null;
    }

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

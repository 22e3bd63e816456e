using System.Globalization;
using Attribution.Articles;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Reads a body rule from YAML. Unknown keys are errors; all errors are collected with file and line.</summary>
internal sealed class BodyRuleReader(ArticleSegmenter segmenter)
{
    private const string Keys = "id, title, why, over, when, mark, priority, examples";

    private static readonly Dictionary<string, BodyFact> FactNames =
        Enum.GetValues<BodyFact>().ToDictionary(fact => Camel(fact.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, PhrasePlace> PlaceNames =
        Enum.GetValues<PhrasePlace>().ToDictionary(place => Camel(place.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, ParagraphRole> Marks =
        Enum.GetValues<ParagraphRole>().Where(role => role != ParagraphRole.Body).ToDictionary(role => Camel(role.ToString()), StringComparer.Ordinal);

    private string _file = "";

    public List<RuleFileError> Errors { get; } = [];

    /// <summary>The rule in <paramref name="yaml"/>, or null if it has errors.</summary>
    public BodyRule? Read(string file, string yaml)
    {
        _file = file;
        var errors = Errors.Count;
        if (Root(yaml) is not { } root)
            return null;
        var facts = new List<FactRange>();
        var phrases = new List<PhraseTest>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["priority"] = "0" };
        List<BodyExample> examples = [];
        foreach (var (key, node) in Entries(root))
        {
            switch (key.Value)
            {
                case "id" or "title" or "why" or "over" or "mark" or "priority":
                    texts[key.Value] = Text(node);
                    break;
                case "when":
                    ReadConditions(node, facts, phrases);
                    break;
                case "examples":
                    examples = [.. Items(node).Select(Example).OfType<BodyExample>()];
                    break;
                default:
                    Report(key, $"unknown key '{key.Value}'; known are {Keys}");
                    break;
            }
        }
        Check(root, texts, facts.Count + phrases.Count, examples);
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

    private YamlMappingNode? Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return root;
            Errors.Add(new RuleFileError(_file, 1, "a rule file holds one mapping"));
        }
        catch (YamlException error)
        {
            Errors.Add(new RuleFileError(_file, (int)error.Start.Line, error.Message));
        }
        return null;
    }

    private void Check(YamlMappingNode root, Dictionary<string, string> texts, int conditions, List<BodyExample> examples)
    {
        foreach (var key in (string[])["id", "title", "why", "over", "mark"])
        {
            if (string.IsNullOrWhiteSpace(texts.GetValueOrDefault(key)))
                Report(root, $"'{key}' is missing");
        }
        if (texts.TryGetValue("id", out var id) && id != "body." + Path.GetFileNameWithoutExtension(_file))
            Report(root, $"the id must be 'body.' and the file's name, not '{id}'");
        if (texts.TryGetValue("over", out var over) && over != "paragraph")
            Report(root, $"body rules are over 'paragraph', not '{over}'");
        if (texts.TryGetValue("mark", out var mark) && !Marks.ContainsKey(mark))
            Report(root, $"unknown mark '{mark}'; known are {string.Join(", ", Marks.Keys)}");
        if (!int.TryParse(texts["priority"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            Report(root, $"'priority' is a whole number, not '{texts["priority"]}'");
        if (conditions == 0)
            Report(root, "'when' holds no condition: the rule would mark everything");
        if (!examples.Any(example => example.Finds.Count > 0) || !examples.Any(example => example.Finds.Count == 0))
            Report(root, "'examples' need a hit and a near-miss (finds: none)");
    }

    private void ReadConditions(YamlNode node, List<FactRange> facts, List<PhraseTest> phrases)
    {
        foreach (var (key, value) in Entries(node))
        {
            if (FactNames.TryGetValue(key.Value!, out var fact))
                facts.Add(Range(fact, value));
            else if (PlaceNames.TryGetValue(key.Value!, out var place))
                phrases.Add(new PhraseTest(place, [.. Items(value).Select(Phrase).Where(phrase => phrase.Length > 0)]));
            else
                Report(key, $"unknown fact '{key.Value}'; known are {string.Join(", ", FactNames.Keys.Concat(PlaceNames.Keys))}");
        }
    }

    /// <summary>yes, no, a figure, or {min, max}.</summary>
    private FactRange Range(BodyFact fact, YamlNode node)
    {
        if (node is not YamlMappingNode)
        {
            var value = Text(node) switch { "yes" => 1, "no" => 0, _ => Number(node) };
            return new FactRange(fact, value, value);
        }
        double min = double.NegativeInfinity, max = double.PositiveInfinity;
        foreach (var (key, bound) in Entries(node))
        {
            if (key.Value == "min")
                min = Number(bound);
            else if (key.Value == "max")
                max = Number(bound);
            else
                Report(key, $"unknown bound '{key.Value}'; known are min, max");
        }
        return new FactRange(fact, min, max);
    }

    private double Number(YamlNode node)
    {
        if (double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(node, $"a figure, yes or no is expected, not '{Text(node)}'");
        return 0;
    }

    private uint[] Phrase(YamlNode node)
    {
        var article = segmenter.Segment(Text(node), new ArticleInfo());
        if (article.TokenArray.Length == 0)
            Report(node, "an empty phrase stands everywhere");
        return [.. article.TokenArray.Select(token => WordHash.Of(token.Span.In(article.Text)))];
    }

    private BodyExample? Example(YamlNode node)
    {
        string? text = null;
        List<string>? finds = null;
        foreach (var (key, value) in Entries(node))
        {
            if (key.Value == "text")
                text = Text(value);
            else if (key.Value == "finds")
                finds = value is YamlScalarNode { Value: "none" } ? [] : [.. Items(value).Select(Text)];
            else
                Report(key, $"unknown key '{key.Value}'; known are text, finds");
        }
        if (text is not null && finds is not null)
            return new BodyExample(text, finds, (int)node.Start.Line);
        Report(node, "an example has a text and what it finds (or none)");
        return null;
    }

    private IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(node, "keys and values are expected");
            yield break;
        }
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: not null } scalar)
                yield return (scalar, value);
            else
                Report(key, "a key must be plain text");
        }
    }

    private IEnumerable<YamlNode> Items(YamlNode node)
    {
        if (node is YamlSequenceNode sequence)
            return sequence.Children;
        Report(node, "a list is expected");
        return [];
    }

    private string Text(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report(node, "plain text is expected");
        return "";
    }

    private void Report(YamlNode node, string message) => Errors.Add(new RuleFileError(_file, (int)node.Start.Line, message));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

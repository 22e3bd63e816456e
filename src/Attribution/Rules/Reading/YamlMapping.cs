using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>
/// A mapping whose keys are taken one by one; a key that nobody took is a mistake. Mappings are small and asked for many keys that
/// they do not have, so that their names are compared one by one.
/// </summary>
internal sealed class YamlMapping
{
    private readonly YamlFile file;
    private readonly YamlMappingNode node;
    private readonly string?[] names;
    private readonly YamlNode[] values;
    private readonly bool[] taken;
    private readonly List<string> known = [];

    public YamlMapping(YamlFile file, YamlMappingNode node)
    {
        this.file = file;
        this.node = node;
        names = new string?[node.Children.Count];
        values = new YamlNode[names.Length];
        taken = new bool[names.Length];
        var next = 0;
        foreach (var (key, value) in node.Children)
        {
            names[next] = (key as YamlScalarNode)?.Value;
            values[next++] = value;
        }
    }

    public string File => file.File;

    public YamlFile Yaml => file;

    public YamlMappingNode Node => node;

    public int Line => (int)node.Start.Line;

    public ProblemList Problems => file.Problems;

    public IEnumerable<string> Keys => names.OfType<string>();

    /// <summary>The same mapping with another list for its mistakes.</summary>
    public YamlMapping With(ProblemList problems) => new(new YamlFile(file.File, problems), node);

    public void Report(YamlNode? at, string message) => file.Report(at ?? node, message);

    /// <summary>The value of a key, or null; it can be asked for more than once.</summary>
    public YamlNode? Take(string key)
    {
        known.Add(key);
        var index = Array.IndexOf(names, key);
        if (index < 0)
            return null;
        taken[index] = true;
        return values[index];
    }

    public string? Text(string key)
    {
        var value = Take(key);
        if (value is null or YamlScalarNode)
            return (value as YamlScalarNode)?.Value;
        Report(value, $"'{key}' takes one value");
        return null;
    }

    public string Required(string key)
    {
        var text = Text(key);
        if (string.IsNullOrWhiteSpace(text) && Take(key) is null or YamlScalarNode)
            Report(Take(key), $"'{key}' is missing");
        return text ?? "";
    }

    /// <summary>A scalar or a list of scalars; empty where the key is not there.</summary>
    public IReadOnlyList<string> Texts(string key) => Take(key) is { } value ? Texts(key, value) : [];

    public bool Flag(string key) => OptionalFlag(key) ?? false;

    public bool? OptionalFlag(string key)
    {
        var text = Text(key);
        if (text is null or "true" or "false")
            return text is null ? null : text == "true";
        Report(Take(key), $"'{key}' takes true or false, not '{text}'");
        return null;
    }

    public int Number(string key, int otherwise, int least, int most)
    {
        var text = Text(key);
        if (text is null)
            return otherwise;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Report(Take(key), $"'{key}' takes a whole number from {least} to {most}, not '{text}'");
        return otherwise;
    }

    public IEnumerable<YamlNode> Items(string key)
    {
        var value = Take(key);
        if (value is null or YamlSequenceNode)
            return value is YamlSequenceNode list ? list.Children : [];
        Report(value, $"'{key}' takes a list");
        return [];
    }

    public YamlMapping? Mapping(YamlNode value, string what)
    {
        if (value is YamlMappingNode mapping)
            return new YamlMapping(file, mapping);
        Report(value, $"{what} must be a mapping of keys to values");
        return null;
    }

    /// <summary>One of a few words; null, with a mistake, where it is none of them.</summary>
    public string? Choice(string key, params IReadOnlyList<string> words)
    {
        var text = Text(key);
        if (text is null || words.Contains(text))
            return text;
        Report(Take(key), Suggestion.Explain($"value of '{key}'", text, words));
        return null;
    }

    /// <summary>Notes every key that was never asked for; false if there is one.</summary>
    public bool RefuseOthers()
    {
        var before = Problems.Count;
        if (Array.IndexOf(taken, false) < 0)
            return true;
        var at = 0;
        foreach (var (key, _) in node.Children)
            if (names[at++] is not { } name)
                Report(key, "expected a plain word as key");
            else if (!taken[at - 1])
                Report(key, Suggestion.Explain("key", name, known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        return Problems.Count == before;
    }

    private List<string> Texts(string key, YamlNode value)
    {
        if (value is YamlScalarNode scalar)
            return [scalar.Value ?? ""];
        if (value is YamlSequenceNode list && list.All(item => item is YamlScalarNode))
            return [.. list.Select(item => ((YamlScalarNode)item).Value ?? "")];
        Report(value, $"'{key}' takes a word or a list of words");
        return [];
    }
}

using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>
/// A mapping whose keys are taken one by one; a key that nobody took is a mistake. Every scalar is read as text:
/// word lists contain "no" and "on".
/// </summary>
internal sealed class YamlMapping(string file, YamlMappingNode node, ProblemList problems)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => (int)node.Start.Line;

    public ProblemList Problems => problems;

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public YamlNode? Take(string key)
    {
        known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    public string? Text(string key)
    {
        var value = Take(key);
        if (value is null or YamlScalarNode)
            return (value as YamlScalarNode)?.Value;
        problems.Add(file, value, $"'{key}' takes one value");
        return null;
    }

    public string Required(string key)
    {
        var text = Text(key);
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(file, Line, $"'{key}' is missing");
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
        problems.Add(file, Line, $"'{key}' takes true or false, not '{text}'");
        return null;
    }

    public int Number(string key, int otherwise, int least, int most)
    {
        var text = Text(key);
        if (text is null)
            return otherwise;
        if (int.TryParse(text, out var number) && number >= least && number <= most)
            return number;
        problems.Add(file, Take(key)!, $"'{key}' takes a whole number from {least} to {most}, not '{text}'");
        return otherwise;
    }

    public IEnumerable<YamlNode> Items(string key)
    {
        var value = Take(key);
        if (value is null or YamlSequenceNode)
            return value is YamlSequenceNode list ? list.Children : [];
        problems.Add(file, value, $"'{key}' takes a list");
        return [];
    }

    public YamlMapping? Mapping(YamlNode value, string what)
    {
        if (value is YamlMappingNode mapping)
            return new YamlMapping(file, mapping, problems);
        problems.Add(file, value, $"{what} must be a mapping of keys to values");
        return null;
    }

    /// <summary>Notes every key that was never asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var (key, _) in node.Children)
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name))
                problems.Add(file, key, $"unknown key '{key}': {Suggestion.For(key.ToString(), known)}");
    }

    private List<string> Texts(string key, YamlNode value)
    {
        if (value is YamlScalarNode scalar)
            return [scalar.Value ?? ""];
        if (value is YamlSequenceNode list && list.All(item => item is YamlScalarNode))
            return [.. list.Select(item => ((YamlScalarNode)item).Value ?? "")];
        problems.Add(file, value, $"'{key}' takes a word or a list of words");
        return [];
    }
}

using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Takes YAML nodes apart; what is not as expected becomes an error with file and line.</summary>
internal sealed class RuleYaml
{
    private string _file = "";

    public List<RuleFileError> Errors { get; } = [];

    /// <summary>The mapping that a file consists of, or null. Later errors are said to be of this file.</summary>
    public YamlMappingNode? Root(string file, string yaml)
    {
        _file = file;
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

    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(YamlNode node)
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

    public IEnumerable<YamlNode> Items(YamlNode node)
    {
        if (node is YamlSequenceNode sequence)
            return sequence.Children;
        Report(node, "a list is expected");
        return [];
    }

    public string Text(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report(node, "plain text is expected");
        return "";
    }

    public double Number(YamlNode node)
    {
        var text = Text(node);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(node, $"a figure, yes or no is expected, not '{text}'");
        return 0;
    }

    public void Report(YamlNode node, string message) => Errors.Add(new RuleFileError(_file, (int)node.Start.Line, message));
}

using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Readers.Html;

/// <summary>A YAML file of lists and figures.</summary>
internal sealed class PageRuleFile
{
    private readonly string file;
    private readonly YamlMappingNode root;

    private PageRuleFile(string file, YamlMappingNode root) => (this.file, this.root) = (file, root);

    /// <exception cref="RuleFileException">The file cannot be read.</exception>
    public static PageRuleFile Read(string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(file)));
            return new PageRuleFile(file, (YamlMappingNode)stream.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            throw Mistake(file, (int)e.Start.Line, (int)e.Start.Column, $"not valid YAML: {e.Message.ReplaceLineEndings(" ")}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidCastException or ArgumentException)
        {
            throw Mistake(file, 0, 0, $"cannot be read: {e.Message}");
        }
    }

    public IReadOnlyList<string> List(params string[] path)
    {
        YamlNode node = root;
        foreach (var key in path)
            node = node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child)
                ? child
                : throw Mistake(node, $"'{key}' is missing");
        return Texts(node);
    }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists(string key) =>
        Mapping(key).Children.ToDictionary(pair => pair.Key.ToString(), pair => Texts(pair.Value), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Figures(string key) => Mapping(key).Children.ToDictionary(
        pair => pair.Key.ToString(),
        pair => double.TryParse(pair.Value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? figure : throw Mistake(pair.Value, "a figure is expected"),
        StringComparer.Ordinal);

    /// <summary>Turns a figure that is not there into a mistake of the file.</summary>
    public T Guarded<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (KeyNotFoundException e)
        {
            throw Mistake(root, $"a figure is missing: {e.Message}");
        }
    }

    private YamlMappingNode Mapping(string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlMappingNode mapping ? mapping : throw Mistake(root, $"'{key}' must be a mapping of keys to values");

    private IReadOnlyList<string> Texts(YamlNode node) =>
        node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode)
            ? [.. list.Children.Select(item => ((YamlScalarNode)item).Value ?? "")]
            : throw Mistake(node, "a list of texts is expected");

    private RuleFileException Mistake(YamlNode node, string message) => Mistake(file, (int)node.Start.Line, (int)node.Start.Column, message);

    private static RuleFileException Mistake(string file, int line, int column, string message) => new([new RuleFileError(file, line, column, message)]);
}

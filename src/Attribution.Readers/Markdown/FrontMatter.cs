using Markdig.Extensions.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Readers.Markdown;

/// <summary>The fields at the head of a Markdown file, by lower-case name; what is no plain field is left out.</summary>
internal static class FrontMatter
{
    private const int Longest = 1 << 16;

    public static IReadOnlyDictionary<string, string> Read(YamlFrontMatterBlock? block, string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (block is null || block.Span.Length > Longest)
            return fields;
        var lines = text.Substring(block.Span.Start, block.Span.Length).Trim().Trim('-', '.');
        foreach (var line in lines.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal) && !char.IsWhiteSpace(line[0])))
            if (Pair(line) is var (key, value))
                fields.TryAdd(key.ToLowerInvariant(), value);
        return fields;
    }

    /// <summary>Line by line: one mistake, or a list that a bomb nests, does not cost the other fields.</summary>
    private static (string Key, string Value)? Pair(string line)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(line));
            if (stream.Documents is [{ RootNode: YamlMappingNode { Children: [var pair] } }] && pair.Key is YamlScalarNode { Value: { } key })
                return Value(pair.Value) is { Length: > 0 } value ? (key, value) : null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // A line that is not YAML says nothing.
        }
        return null;
    }

    private static string? Value(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value?.Trim(),
        YamlSequenceNode list => string.Join(", ", list.Children.OfType<YamlScalarNode>().Select(item => item.Value)),
        _ => null,
    };
}
